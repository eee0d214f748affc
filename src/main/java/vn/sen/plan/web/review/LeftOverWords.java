package vn.sen.plan.web.review;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.LeftOver;
import vn.sen.web.Texts;

/**
 * Words of the document that its reading put nowhere.
 *
 * @param count at how many places they stand
 */
public record LeftOverWords(int count, List<Group> groups) {

    /** More of a table are shown when these are answered for. */
    private static final int MOST = 100;

    /** So few stand open. */
    private static final int FEW = 6;

    public LeftOverWords {
        groups = List.copyOf(groups);
    }

    /**
     * Those of a table, or outside of tables.
     *
     * @param place its name in forms
     * @param count of all of them
     * @param open whether they are seen at once
     * @param more how many others there are, in words; null where all are shown
     */
    public record Group(
            String title,
            String place,
            int count,
            List<Line> lines,
            boolean open,
            @Nullable String more) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row or a paragraph.
     *
     * @param where it stands, in words
     * @param place its name in forms
     */
    public record Line(String where, String place, String words) {}

    static LeftOverWords of(List<LeftOver> all, Texts texts) {
        Map<String, List<LeftOver>> byTable =
                all.stream()
                        .collect(
                                groupingBy(
                                        LeftOver::group, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byTable.forEach((place, left) -> groups.add(group(place, left, all.size() <= FEW, texts)));
        return new LeftOverWords(all.size(), groups);
    }

    private static Group group(String place, List<LeftOver> left, boolean open, Texts texts) {
        int more = left.size() - MOST;
        return new Group(
                place.equals(LeftOver.PARAGRAPHS)
                        ? texts.get("plan.left.paragraphs")
                        : texts.get("plan.left.table", number(place)),
                place,
                left.size(),
                left.stream().limit(MOST).map(each -> line(each, texts)).toList(),
                open,
                more > 0 ? texts.get("plan.left.more", more) : null);
    }

    private static Line line(LeftOver left, Texts texts) {
        String place = left.place();
        int dot = place.indexOf('.');
        return new Line(
                dot < 0
                        ? texts.get("plan.left.paragraph", number(place))
                        : texts.get("plan.left.row", number(place.substring(dot + 1))),
                place,
                left.words());
    }

    private static String number(String place) {
        return place.replaceAll("[^0-9]", "");
    }
}
