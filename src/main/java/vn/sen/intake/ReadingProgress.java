package vn.sen.intake;

/** Hears how far the reading of a file has come, where it takes long enough to ask. */
@FunctionalInterface
public interface ReadingProgress {

    /** Nobody listens. */
    ReadingProgress UNHEARD = (read, pages) -> {};

    /** So many pages are read, of so many. */
    void page(int read, int pages);
}
