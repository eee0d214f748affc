package vn.sen.plan.web.appeal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.OneDifficulty;
import vn.sen.plan.app.SeeAppeals;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.app.TaskToSpeakOf;
import vn.sen.plan.domain.Difficulty;
import vn.sen.plan.domain.Difficulty.Proposal;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Makes the pages on which difficulties are reported and answered. */
@Component
class DifficultyPages {

    private static final String ANSWER = "loi";

    private final SeeAppeals appeals;
    private final AppealWords said;
    private final TaskWords words;
    private final Texts texts;

    DifficultyPages(SeeAppeals appeals, AppealWords said, TaskWords words, Texts texts) {
        this.appeals = appeals;
        this.said = said;
        this.words = words;
        this.texts = texts;
    }

    ReportPage report(TaskId id, DifficultyForm form, Wrong wrong) {
        Mistakes mistakes = wrong.mistakes();
        TaskToSpeakOf of = appeals.task(id);
        List<Option> units = new ArrayList<>();
        units.add(Option.of("", texts.get("appeal.report.unit.none")));
        of.units().forEach(each -> units.add(Option.of(each.id().toString(), each.name())));
        return new ReportPage(
                TaskWords.href(of.task().task()),
                words.title(of.task().task()),
                mistakes.on(field(DifficultyForm.WORDS, "appeal.report.words", form.loi())),
                mistakes.on(
                        field(
                                DifficultyForm.PROPOSAL,
                                "appeal.report.proposal",
                                form.kind().name())),
                Arrays.stream(Proposal.Kind.values())
                        .map(each -> Option.of(each.name(), texts.get(each.key())))
                        .toList(),
                mistakes.on(field(DifficultyForm.DAY, "appeal.report.day", form.ngay())),
                mistakes.on(field(DifficultyForm.UNIT, "appeal.report.unit", form.donVi())),
                units,
                wrong.error(texts));
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }

    DifficultyPage page(DifficultyId id, Actor viewer, String typed, Wrong refused) {
        OneDifficulty one = appeals.difficulty(id, viewer);
        Difficulty.Said answer = one.difficulty().answer();
        Wrong wrong =
                refused.refused() == PlanRefusal.WORDS_MISSING
                        ? refused.at(ANSWER, texts)
                        : refused;
        return new DifficultyPage(
                AppealPaths.of(id),
                TaskWords.href(one.task().task()),
                words.title(one.task().task()),
                facts(one),
                one.difficulty().said().words(),
                answer == null
                        ? null
                        : texts.get(
                                "appeal.ended.answered",
                                said.person(one.answeredBy()),
                                texts.moment(answer.at())),
                answer == null ? "" : answer.words(),
                one.mayAnswer()
                        ? wrong.mistakes().on(field(ANSWER, "appeal.answer.words", typed))
                        : null,
                PlanPermission.EDIT_PLAN.allows(viewer),
                wrong.error(texts));
    }

    private List<Fact> facts(OneDifficulty one) {
        TaskLine task = one.task();
        Difficulty difficulty = one.difficulty();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("task.fact.doer"), words.doer(task.doer())));
        facts.add(
                Fact.of(
                        texts.get("appeal.fact.by"),
                        texts.get(
                                "appeal.said-by",
                                said.person(one.by()),
                                texts.moment(difficulty.said().at()))));
        if (difficulty.proposal().kind() != Proposal.Kind.NONE) {
            facts.add(Fact.of(texts.get("appeal.fact.proposal"), proposal(one)));
        }
        return facts;
    }

    private String proposal(OneDifficulty one) {
        Proposal proposal = one.difficulty().proposal();
        String kind = texts.get(proposal.kind().key());
        if (proposal.day() != null) {
            return texts.get("appeal.proposal", kind, texts.date(proposal.day()));
        }
        return proposal.unit() == null
                ? kind
                : texts.get("appeal.proposal", kind, one.unit().name());
    }
}
