package vn.sen.calendar;

/** Standing work without a date. */
public record Continuous(Words words) implements Clause {

    @Override
    public Kind kind() {
        return Kind.CONTINUOUS;
    }
}
