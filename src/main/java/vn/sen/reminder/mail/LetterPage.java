package vn.sen.reminder.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is read.
 *
 * @param preview what a mailbox shows beside the subject
 * @param home where the program is, with what presses most
 * @param settings where the reader chooses what he wants to hear
 */
public record LetterPage(
        String subject,
        String preview,
        String greeting,
        String opening,
        List<Section> sections,
        Link home,
        Link settings,
        String foot) {

    public LetterPage {
        sections = List.copyOf(sections);
    }

    /**
     * Notices of one kind.
     *
     * @param late whether it is shown as lateness is
     */
    public record Section(String title, boolean late, List<Line> lines) {}

    /** One notice. */
    public record Line(String title, String href, String words, @Nullable String row) {}

    /** Words that lead somewhere. */
    public record Link(String text, String href) {}
}
