package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/** One step of an approval strip: its mark, what is done, by whom and when. */
public record Step(Mark mark, String title, @Nullable String note, Place place) {

    /** Where the step lies, seen from now. */
    public enum Place {
        PAST("past"),
        NOW("now"),
        AHEAD(null);

        private final @Nullable String css;

        Place(@Nullable String css) {
            this.css = css;
        }

        public @Nullable String css() {
            return css;
        }
    }

    public @Nullable String current() {
        return place == Place.NOW ? "step" : null;
    }
}
