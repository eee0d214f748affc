package vn.sen.web.ui;

/** How a list is sorted by a column. */
public enum Sorted {
    NOT("none"),
    UP("ascending"),
    DOWN("descending");

    private final String spoken;

    Sorted(String spoken) {
        this.spoken = spoken;
    }

    /** The value of aria-sort. */
    public String spoken() {
        return spoken;
    }
}
