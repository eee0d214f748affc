package vn.sen.calendar;

/** Work that is due when something happens; a person or another module says that it did. */
public record OnEvent(Words words) implements Clause {

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }
}
