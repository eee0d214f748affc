package vn.sen.calendar;

/** Work whose dates stand in another plan or document; it has none until that one exists. */
public record ByPlan(Words words) implements Clause {

    @Override
    public Kind kind() {
        return Kind.BY_PLAN;
    }
}
