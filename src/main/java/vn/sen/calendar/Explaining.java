package vn.sen.calendar;

/** Puts the parts of an explanation together. */
final class Explaining {

    private Explaining() {}

    static String sentence(Because because) {
        return because.quotation() + ": " + because.result();
    }
}
