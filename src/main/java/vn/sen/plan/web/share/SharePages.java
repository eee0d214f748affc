package vn.sen.plan.web.share;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Reason;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.SharedPart;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Forbidden;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Makes the form on which a party says what it gave. */
@Component
class SharePages {

    private static final Map<Reason, String> OF_FIELDS =
            Map.of(
                    PlanRefusal.CONTRIBUTION_EMPTY, ShareForm.WORDS,
                    PlanRefusal.DAY_IN_THE_FUTURE, ShareForm.DAY,
                    PlanRefusal.BAD_LINK, ShareForm.LINK);

    private final SeeTask sight;
    private final TaskWords words;
    private final Texts texts;
    private final Clock clock;

    SharePages(SeeTask sight, TaskWords words, Texts texts, Clock clock) {
        this.sight = sight;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    SharePage form(TaskId id, Actor viewer) {
        TaskDetail detail = sight.detail(id, viewer);
        if (!detail.gives()) {
            throw new Forbidden();
        }
        return page(detail, viewer, ShareForm.EMPTY, Wrong.NOTHING);
    }

    SharePage again(TaskId id, Actor viewer, ShareForm form, Wrong wrong) {
        return page(sight.detail(id, viewer), viewer, form, placed(wrong));
    }

    private SharePage page(TaskDetail detail, Actor viewer, ShareForm form, Wrong wrong) {
        Mistakes mistakes = wrong.mistakes();
        List<Option> parts = parts(detail, viewer);
        String day = form.ngay() == null ? texts.date(LocalDate.now(clock)) : form.ngay();
        return new SharePage(
                TaskWords.href(detail.task()),
                words.title(detail.task()),
                facts(detail),
                parts.size() > 1
                        ? Field.of(ShareForm.PART, texts.get("share.part"), form.phan())
                        : null,
                parts,
                mistakes.on(
                        Field.of(ShareForm.WORDS, texts.get("share.words"), form.loi())
                                .help(texts.get("share.words.help"))),
                mistakes.on(Field.of(ShareForm.DAY, texts.get("share.day"), day)),
                mistakes.on(
                        Field.of(ShareForm.FILE, texts.get("share.file"))
                                .help(texts.get("appeal.ask.file.help"))),
                mistakes.on(Field.of(ShareForm.LINK, texts.get("share.link"), form.duongDan())),
                wrong.error(texts));
    }

    private List<Option> parts(TaskDetail detail, Actor viewer) {
        return detail.shared().stream()
                .map(SharedPart::part)
                .filter(each -> viewer.hasHat(each::isOf))
                .map(each -> Option.of(AssigneeKey.of(each.assignee()), name(detail, each)))
                .distinct()
                .toList();
    }

    private static String name(TaskDetail detail, vn.sen.plan.domain.Part part) {
        return detail.shared().stream()
                .filter(each -> each.part().equals(part))
                .findFirst()
                .map(each -> each.who().name())
                .orElse("");
    }

    private List<Fact> facts(TaskDetail detail) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.quote(words.row(detail.line()), detail.item().text().content()));
        facts.add(Fact.of(texts.get("task.fact.doer"), words.doer(detail.line().doer())));
        LocalDate due = detail.task().schedule().due();
        if (due != null) {
            facts.add(Fact.of(texts.get("appeal.fact.due"), texts.day(due)));
        }
        return facts;
    }

    /** What was refused, at the field it is about; a file is refused at its own. */
    private Wrong placed(Wrong wrong) {
        @Nullable Reason reason = wrong.refused();
        if (reason == null) {
            return wrong;
        }
        String field = OF_FIELDS.get(reason);
        if (field == null && !(reason instanceof PlanRefusal)) {
            field = ShareForm.FILE;
        }
        return field == null ? wrong : wrong.at(field, texts);
    }
}
