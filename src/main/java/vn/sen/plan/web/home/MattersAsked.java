package vn.sen.plan.web.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.AppealOfTask;
import vn.sen.plan.app.AskedShare;
import vn.sen.plan.app.Calls;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.amend.AmendPaths;
import vn.sen.plan.web.appeal.AppealPaths;
import vn.sen.plan.web.appeal.AppealWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** Puts what waits for somebody beside his tasks into lines, each with one act. */
@Component
class MattersAsked {

    private static final String ABOVE = "/viec-cap-tren-giao";

    /** Of rows from above, each with a line of its own. */
    private static final int MOST_ROWS = 3;

    private final Texts texts;
    private final TaskWords words;
    private final AppealWords appeals;

    MattersAsked(Texts texts, TaskWords words, AppealWords appeals) {
        this.texts = texts;
        this.words = words;
        this.appeals = appeals;
    }

    /** What is to be given to the work of others. */
    List<Matter> toGive(Calls calls) {
        return calls.shares().stream().map(this::share).toList();
    }

    /** Rows from above; where there are many, one line for all of them. */
    List<Matter> fromAbove(Calls calls) {
        int many = calls.above().size();
        return many > MOST_ROWS
                ? List.of(
                        matter(
                                Mark.WAITING,
                                texts.get("home.asked.above-many", many),
                                ABOVE,
                                texts.get(
                                        "home.asked.above-of",
                                        calls.above().getFirst().source().agency()),
                                new Said("given.above.answer", "eye")))
                : calls.above().stream().map(this::fromAbove).toList();
    }

    private Matter fromAbove(RowFromAbove row) {
        return matter(
                row.isOpen() ? Mark.WAITING : Mark.ATTENTION,
                row.now().content(),
                ABOVE + "/" + row.id(),
                texts.get(
                        row.isOpen() ? "home.asked.above" : "home.asked.above-changed",
                        row.source().agency(),
                        texts.date(row.now().due())),
                new Said(row.isOpen() ? "given.above.answer" : "given.above.look", "eye"));
    }

    List<Matter> toDecide(Calls calls) {
        List<Matter> all = new ArrayList<>();
        calls.amendments().forEach(each -> all.add(amendment(each)));
        calls.appeals().forEach(each -> all.add(appeal(each)));
        return all;
    }

    private Matter amendment(Amendment amendment) {
        return matter(
                Mark.SUBMITTED,
                texts.get("home.asked.amendment", amendment.number()),
                AmendPaths.one(amendment.id()),
                amendment.reason(),
                new Said("home.asked.decide", "stamp"));
    }

    private Matter appeal(AppealOfTask asked) {
        return matter(
                Mark.WAITING,
                words.title(asked.task().task()),
                AppealPaths.one(asked.said().appeal()),
                texts.get(
                        "home.asked.appeal",
                        appeals.what(asked.said().appeal()),
                        appeals.meta(asked.said())),
                new Said("home.asked.decide", "eye"));
    }

    private Matter share(AskedShare asked) {
        return new Matter(
                words.mark(asked.line()),
                words.title(asked.line().task()),
                TaskWords.href(asked.line().task()),
                Matter.Edge.TURN,
                texts.get("share.home", words.whose(asked.line().doer())),
                null,
                words.due(asked.line()),
                new Matter.Act(
                        texts.get("share.home.act"),
                        "plus",
                        TaskWords.href(asked.line().task()) + "/phoi-hop"),
                List.of());
    }

    /** The act in words: message key and icon. */
    private record Said(String key, String icon) {}

    private Matter matter(Mark mark, String name, String href, String meta, Said act) {
        return new Matter(
                mark,
                name,
                href,
                Matter.Edge.TURN,
                meta,
                null,
                null,
                new Matter.Act(texts.get(act.key()), act.icon(), href),
                List.of());
    }
}
