package vn.sen.plan.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Turn;
import vn.sen.web.Texts;

/** Says in a sentence or two how things stand. Numbers up to ten are words. */
@Component
class Sentences {

    private static final int TEN = 10;

    private final Texts texts;
    private final TaskWords words;

    Sentences(Texts texts, TaskWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** For the secretary: what is late, what waits for him, else what comes next. */
    Say secretary(Desk desk) {
        List<String> said = new ArrayList<>(List.of(late(desk)));
        if (!desk.toCheck().isEmpty()) {
            said.add(counted("home.say.to-check", desk.toCheck().size()));
        } else if (desk.late().isEmpty()) {
            said.add(next(desk.ahead()));
        }
        return Say.of(said);
    }

    /** For a leader: what is late, how much waits for a decision. */
    Say leader(Desk desk, int papers) {
        String waiting =
                papers == 0 ? texts.get("home.say.no-papers") : counted("home.say.papers", papers);
        return Say.of(List.of(late(desk), waiting));
    }

    /** For somebody with tasks: his own before all. */
    Say worker(Desk desk) {
        long late = desk.mine().stream().filter(each -> each.isLate()).count();
        List<String> said = new ArrayList<>();
        if (desk.mine().isEmpty()) {
            said.add(texts.get("home.say.nothing-mine"));
        } else {
            said.add(
                    late == 0
                            ? counted("home.say.mine", desk.mine().size())
                            : counted("home.say.mine-late", late));
        }
        long toCheck = desk.toCheck().size();
        if (toCheck > 0) {
            said.add(counted("home.say.to-check", toCheck));
        } else if (late == 0) {
            said.add(next(desk.ahead().stream().filter(turn -> isOf(turn, desk)).toList()));
        }
        return Say.of(said);
    }

    private static boolean isOf(Turn turn, Desk desk) {
        return turn.tasks().stream().anyMatch(each -> each.task().isFor(desk.actor()));
    }

    private String late(Desk desk) {
        List<Turn> late = desk.late();
        if (late.isEmpty()) {
            return texts.get("home.say.nothing-late");
        }
        if (late.size() > 1) {
            return counted("home.say.late", desk.latecomers());
        }
        Turn turn = late.getFirst();
        String what = lowerFirst(words.brief(turn.task(), desk.row(turn.task())));
        List<TaskLine> parts = turn.tasks().stream().filter(TaskLine::isLate).toList();
        if (parts.size() == 1) {
            return texts.get("home.say.late-one", words.whose(turn.first().doer()), what);
        }
        boolean units = parts.stream().allMatch(each -> each.task().hands().doerUnit() != null);
        return texts.get(
                units ? "home.say.late-units" : "home.say.late-places",
                upperFirst(number(parts.size())),
                what);
    }

    private String next(List<Turn> ahead) {
        return ahead.stream()
                .findFirst()
                .map(turn -> texts.get("home.say.next", day(turn)))
                .orElseGet(() -> texts.get("home.say.no-next"));
    }

    private String day(Turn turn) {
        LocalDate due = turn.due();
        return due == null ? "" : texts.day(due);
    }

    private String counted(String key, long count) {
        return texts.get(key, upperFirst(number(count)));
    }

    private String number(long count) {
        return count > 0 && count <= TEN ? texts.get("home.number." + count) : texts.number(count);
    }

    static String upperFirst(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
