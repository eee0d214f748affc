package vn.sen.reminder.app;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** Notices in words and marks, on pages and in letters alike. */
@Component
public class NoticeWords {

    private final Texts texts;

    NoticeWords(Texts texts) {
        this.texts = texts;
    }

    /** What it is about: the task, or how many. */
    public String title(Notice notice) {
        Notice.Words words = notice.words();
        return words.amount() == 0
                ? words.title()
                : texts.get("reminder.several", texts.number(words.amount()));
    }

    /** What is to be known about it, in one sentence. */
    public String sentence(Notice notice, Map<PersonId, String> names) {
        PersonId by = notice.words().by();
        String who =
                by == null
                        ? texts.get("reminder.somebody")
                        : names.getOrDefault(by, texts.get("reminder.somebody"));
        return texts.get("reminder.said." + key(notice), day(notice), who, due(notice));
    }

    private static String key(Notice notice) {
        return notice.words().amount() > 0
                ? notice.kind().key() + "-several"
                : notice.words().due() == null && notice.kind() == Kind.NEW_WORK
                        ? notice.kind().key() + "-undated"
                        : notice.kind().key();
    }

    private String day(Notice notice) {
        return texts.date(notice.day());
    }

    private String due(Notice notice) {
        LocalDate due = notice.words().due();
        return due == null ? "" : texts.date(due);
    }

    /** The row of the plan; null where there is none to name. */
    public @Nullable String row(Notice notice) {
        String no = notice.words().no();
        return no.isEmpty() ? null : texts.get("reminder.row", no);
    }

    /** Where the matter is. */
    public static String href(Notice notice) {
        String list =
                switch (notice.subject().type()) {
                    case "plan" -> "/ke-hoach/";
                    case Saying.HANDED_DOWN -> "/viec-cap-tren-giao/";
                    case Saying.WEBHOOK -> "/thiet-lap/webhook/";
                    default -> "/viec/";
                };
        return list + notice.subject().id();
    }

    public static Mark mark(Kind kind) {
        return switch (kind) {
            case LATE, ESCALATED, CHASED -> Mark.LATE;
            case DUE, AHEAD -> Mark.DUE_SOON;
            case OPENS, NEW_WORK -> Mark.NOT_DUE;
            case FROM_ABOVE -> Mark.WAITING;
            case RETURNED -> Mark.RETURNED;
            case TO_ACCEPT -> Mark.SUBMITTED;
            case EXTENSION_ASKED,
                    EXTENSION_DECIDED,
                    DIFFICULTY,
                    DIFFICULTY_ANSWERED,
                    ABOVE_CHANGED,
                    WEBHOOK_PAUSED,
                    MENTIONED ->
                    Mark.ATTENTION;
            case ACCEPTED -> Mark.ACCEPTED;
            case CANCELLED, ABOVE_WITHDRAWN -> Mark.BEFORE_FORCE;
        };
    }
}
