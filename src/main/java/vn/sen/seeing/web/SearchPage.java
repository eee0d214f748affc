package vn.sen.seeing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.seeing.domain.Piece;

/**
 * What was found, by kind.
 *
 * @param words as they were typed
 * @param count in words; null where too little was typed
 */
public record SearchPage(String words, @Nullable String count, List<Group> groups) {

    public SearchPage {
        groups = List.copyOf(groups);
    }

    /**
     * Things of a kind.
     *
     * @param more address of all of them; null where these are all
     */
    public record Group(String key, String title, List<Line> lines, @Nullable String more) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** One thing. */
    public record Line(List<Piece> title, String href, String note, String icon) {

        public Line {
            title = List.copyOf(title);
        }
    }
}
