package vn.sen.agency.web.leaving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * What hangs on a person, and who takes it over.
 *
 * @param say how much hangs, in words
 * @param more that this is not all, in words; null where it is
 * @param choice to choose the successors; null where nothing hangs
 * @param sending null until successors are chosen
 * @param papers what was handed over before
 * @param refusal why the act was refused, in words
 */
public record HandOverPage(
        String name,
        String person,
        String address,
        String say,
        @Nullable String more,
        List<Group> groups,
        @Nullable Choice choice,
        @Nullable Sending sending,
        List<Paper> papers,
        @Nullable String refusal) {

    public HandOverPage {
        groups = List.copyOf(groups);
        papers = List.copyOf(papers);
    }

    /** Whether there are several successors to choose among. */
    public boolean chooses() {
        return sending != null && sending.successors().size() > 1;
    }

    /** Pieces of one kind. */
    public record Group(String title, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A piece.
     *
     * @param due in words; null for what has no day
     * @param successor to choose among several; null where there is one
     * @param error why it cannot go to whom it would
     */
    public record Line(
            String name,
            @Nullable String href,
            @Nullable String due,
            @Nullable Field successor,
            @Nullable String error) {}

    /** Who takes over: one at least. */
    public record Choice(List<Field> successors, List<Option> colleagues) {

        public Choice {
            successors = List.copyOf(successors);
            colleagues = List.copyOf(colleagues);
        }
    }

    /**
     * The act.
     *
     * @param to in words, who takes what hangs
     */
    public record Sending(
            String fingerprint,
            List<PersonId> successors,
            List<Option> options,
            String to,
            Field reason) {

        public Sending {
            successors = List.copyOf(successors);
            options = List.copyOf(options);
        }
    }

    /** What was handed over at once. */
    public record Paper(String title, String reason, List<String> pieces) {

        public Paper {
            pieces = List.copyOf(pieces);
        }
    }
}
