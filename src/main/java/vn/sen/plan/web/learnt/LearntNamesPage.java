package vn.sen.plan.web.learnt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;

/**
 * The names that an agency's plans use, and whom they mean.
 *
 * @param words what is searched for
 * @param options whom a name can mean
 */
public record LearntNamesPage(String words, List<Line> names, List<Group> options, Pages pages) {

    public LearntNamesPage {
        names = List.copyOf(names);
        options = List.copyOf(options);
    }

    /**
     * A name.
     *
     * @param usable false where a unit is closed or somebody has left: it is not used then
     * @param from the plan it was learnt from, in words
     * @param target the field to change it; null while it is only shown
     */
    public record Line(
            String id,
            int version,
            String words,
            List<String> targets,
            boolean usable,
            String from,
            String plan,
            String edit,
            @Nullable Field target) {

        public Line {
            targets = List.copyOf(targets);
        }
    }

    /** Options under a heading. */
    public record Group(String title, List<Option> options) {

        public Group {
            options = List.copyOf(options);
        }
    }
}
