package vn.sen.calendar;

/** The seven ways in which a plan says when; {@link #code()} is the name used in files. */
public enum Kind {
    WINDOW("window"),
    BEFORE("before"),
    RECURRING("recurring"),
    RELATIVE("relative"),
    EVENT("event"),
    BY_PLAN("by-plan"),
    CONTINUOUS("continuous");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
