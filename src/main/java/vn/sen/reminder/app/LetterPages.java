package vn.sen.reminder.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.mail.LetterPage;
import vn.sen.web.Texts;

/** Makes letters of notices. Letters are kept, so they are in Vietnamese, whoever reads pages. */
@Component
class LetterPages {

    private static final String SETTINGS = "/tai-khoan/nhac-viec";

    private final NoticeWords words;
    private final Texts texts;

    LetterPages(NoticeWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /**
     * Who writes to whom.
     *
     * @param reader his name
     * @param base address of the program
     * @param names of those who did what is told
     */
    record Sheet(String agency, String reader, String base, Map<PersonId, String> names) {}

    /** The letter of a day. */
    LetterPage digest(List<Notice> notices, Sheet sheet) {
        return page(subject(notices), texts.kept("reminder.mail.opening"), notices, sheet);
    }

    /** A letter at once, of one thing or of some that came together. */
    LetterPage atOnce(List<Notice> notices, Sheet sheet) {
        Notice first = notices.getFirst();
        String subject =
                notices.size() == 1
                        ? texts.kept(
                                "reminder.mail.subject-one",
                                words.sentence(first, sheet.names()),
                                words.title(first))
                        : texts.kept("reminder.mail.subject-some", notices.size());
        return page(subject, texts.kept("reminder.mail.opening-at-once"), notices, sheet);
    }

    /** A letter that shows that letters arrive. */
    LetterPage trial(Sheet sheet) {
        return page(
                texts.kept("reminder.mail.subject-trial"),
                texts.kept("reminder.mail.opening-trial", sheet.agency()),
                List.of(),
                sheet);
    }

    private LetterPage page(String subject, String opening, List<Notice> notices, Sheet sheet) {
        return new LetterPage(
                subject,
                notices.isEmpty() ? opening : words.title(notices.getFirst()),
                texts.kept("reminder.mail.greeting", sheet.reader()),
                opening,
                sections(notices, sheet),
                new LetterPage.Link(texts.kept("reminder.mail.home"), sheet.base() + "/viec"),
                new LetterPage.Link(texts.kept("reminder.mail.settings"), sheet.base() + SETTINGS),
                texts.kept("reminder.mail.foot", sheet.agency()));
    }

    /** How much is late, due today, and otherwise new; what there is none of is not named. */
    private String subject(List<Notice> notices) {
        List<String> parts = new ArrayList<>();
        long late = notices.stream().filter(each -> each.kind() == Kind.LATE).count();
        long due = notices.stream().filter(each -> each.kind() == Kind.DUE).count();
        if (late > 0) {
            parts.add(texts.kept("reminder.mail.late", late));
        }
        if (due > 0) {
            parts.add(texts.kept("reminder.mail.due", due));
        }
        long others = notices.size() - late - due;
        if (others > 0) {
            parts.add(
                    texts.kept(
                            parts.isEmpty() ? "reminder.mail.new" : "reminder.mail.others",
                            others));
        }
        return texts.kept("reminder.mail.subject", String.join(", ", parts));
    }

    private List<LetterPage.Section> sections(List<Notice> notices, Sheet sheet) {
        Map<Kind, List<LetterPage.Line>> byKind = new EnumMap<>(Kind.class);
        for (Notice each : notices) {
            byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(line(each, sheet));
        }
        return byKind.entrySet().stream()
                .map(
                        each ->
                                new LetterPage.Section(
                                        texts.kept("reminder.kind." + each.getKey().key()),
                                        each.getKey() == Kind.LATE,
                                        each.getValue()))
                .toList();
    }

    private LetterPage.Line line(Notice notice, Sheet sheet) {
        return new LetterPage.Line(
                words.title(notice),
                sheet.base() + "/thong-bao/" + notice.id(),
                words.sentence(notice, sheet.names()),
                words.row(notice));
    }
}
