package vn.sen.intake.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.intake.WhichTable;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.Stage;
import vn.sen.plan.PlanId;
import vn.sen.platform.TimeConfiguration;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** Says of files that were handed in how far they have come. */
@Component
class IncomingWords {

    static final String LIST = "/ke-hoach/da-nhan";

    private static final ZoneId ZONE = TimeConfiguration.ZONE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm d/M/yyyy");
    private static final long KILOBYTE = 1024;

    private final Texts texts;

    IncomingWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param by the name of who handed it in; empty where that does not matter
     */
    IncomingLine line(Incoming incoming, String by) {
        PlanId plan = incoming.result().plan();
        return new IncomingLine(
                LIST + "/" + incoming.id(),
                incoming.file().name(),
                facts(incoming, by),
                mark(incoming.stage()),
                texts.get(incoming.stage().key()),
                words(incoming),
                plan == null ? null : "/ke-hoach/" + plan + "/doc",
                incoming.stage() == Stage.ASKS);
    }

    private String facts(Incoming incoming, String by) {
        String time = TIME.format(incoming.at().atZone(ZONE));
        long kilobytes = Math.max(1, incoming.file().size() / KILOBYTE);
        return by.isEmpty()
                ? texts.get("intake.incoming.facts", kilobytes, time)
                : texts.get("intake.incoming.facts-by", kilobytes, time, by);
    }

    private static Mark mark(Stage stage) {
        return switch (stage) {
            case WAITING -> Mark.NOT_DUE;
            case READING -> Mark.IN_PROGRESS;
            case DRAFTED -> Mark.ACCEPTED;
            case REFUSED -> Mark.RETURNED;
            case ASKS -> Mark.UNDATED;
        };
    }

    private @Nullable String words(Incoming incoming) {
        Incoming.Refusal refusal = incoming.result().refusal();
        if (refusal != null) {
            return texts.get(refusal.key(), refusal.limit());
        }
        Incoming.Progress progress = incoming.progress();
        return switch (incoming.stage()) {
            case READING ->
                    progress.pages() == 0
                            ? null
                            : texts.get(
                                    "intake.incoming.pages",
                                    Math.min(progress.read() + 1, progress.pages()),
                                    progress.pages());
            case ASKS -> texts.get("intake.incoming.asks", incoming.result().candidates().size());
            default -> null;
        };
    }

    List<IncomingPage.Table> tables(Incoming incoming) {
        return incoming.stage() == Stage.ASKS
                ? incoming.result().candidates().stream().map(this::table).toList()
                : List.of();
    }

    private IncomingPage.Table table(WhichTable.Candidate table) {
        return new IncomingPage.Table(
                Integer.toString(table.number()),
                table.caption().isEmpty()
                        ? texts.get("intake.incoming.table", table.number())
                        : texts.get("intake.incoming.table-of", table.number(), table.caption()),
                texts.get(
                        "intake.incoming.table-facts",
                        table.rows(),
                        String.join(" · ", table.headings())),
                table.firstRows());
    }

    static String name(Map<PersonId, String> names, Incoming incoming) {
        return names.getOrDefault(incoming.by(), "");
    }
}
