package vn.sen.plan.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages that a plan was read from.
 *
 * @param path address of the plan
 * @param file address of the file itself; null for a plan entered by hand
 * @param leaves none where they are not shown
 * @param elsewhere rows that stand on none of them
 * @param making its pages are on their way
 * @param without why it has no pages; null while it has, or will have
 */
public record SourceView(
        String path,
        String title,
        @Nullable String file,
        List<Leaf> leaves,
        List<Row> elsewhere,
        boolean making,
        @Nullable Without without) {

    public SourceView {
        leaves = List.copyOf(leaves);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * That a file has no pages to look at.
     *
     * @param again whether the viewer may have them made once more
     */
    public record Without(String title, String what, boolean again) {}

    /**
     * A page.
     *
     * @param picture address of its picture
     * @param name "page 3 of 5"
     * @param width in points, as its marks are counted
     */
    public record Leaf(
            int number, String name, String picture, int width, int height, List<Row> rows) {

        public Leaf {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row that begins on the page.
     *
     * @param anchor of the row; its mark on the picture has the same with "anh-" before it
     * @param mark where it stands on the picture; null where that cannot be told
     * @param edit where it is corrected; null where the viewer may not
     */
    public record Row(
            String anchor,
            String no,
            String content,
            String timing,
            boolean dropped,
            @Nullable Mark mark,
            @Nullable String edit) {}

    /** A band over the picture, in points from its upper edge. */
    public record Mark(int top, int height) {}
}
