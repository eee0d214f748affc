package vn.sen.plan;

import java.util.List;
import java.util.Locale;

/** How the pages of a file can be seen. */
public sealed interface SourceSight {

    /** As they are. */
    record Shown(List<SourcePage> pages) implements SourceSight {
        public Shown {
            pages = List.copyOf(pages);
        }
    }

    /** In a while: they are being made. */
    record Making() implements SourceSight {}

    /** Not at all. */
    record Hidden(Why why) implements SourceSight {}

    /** Why pages cannot be seen. */
    enum Why {
        /** The file has none, or they cannot be shown. */
        NONE,
        /** They would be made by a program that is not installed. */
        NO_PROGRAM,
        /** They could not be made in time. */
        TOO_SLOW,
        /** They could not be made. */
        FAILED;

        /** Message key of the sentence that says so. */
        public String key() {
            return "plan.source.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it may help to try again. */
        public boolean mayPass() {
            return this == TOO_SLOW || this == FAILED;
        }
    }
}
