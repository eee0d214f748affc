package vn.sen.plan.web.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Reason;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.OneExtension;
import vn.sen.plan.app.SeeAppeals;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.ExtensionId;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Makes the pages on which time is asked for and granted. */
@Component
class ExtensionPages {

    private static final Set<PlanRefusal> OF_DAY =
            Set.of(PlanRefusal.EXTENDED_TO_THE_PAST, PlanRefusal.NOT_LATER, PlanRefusal.TOO_FAR);
    private static final Map<PlanRefusal, String> OF_FIELDS =
            Map.of(
                    PlanRefusal.BAD_LINK, ExtensionForm.LINK,
                    PlanRefusal.WORDS_MISSING, DecisionForm.WORDS);

    private final SeeAppeals appeals;
    private final AppealWords said;
    private final TaskWords words;
    private final Texts texts;

    ExtensionPages(SeeAppeals appeals, AppealWords said, TaskWords words, Texts texts) {
        this.appeals = appeals;
        this.said = said;
        this.words = words;
        this.texts = texts;
    }

    AskPage ask(TaskId id, ExtensionForm form, Wrong refused) {
        Wrong wrong = placed(refused);
        Mistakes mistakes = wrong.mistakes();
        TaskLine task = appeals.task(id).task();
        return new AskPage(
                TaskWords.href(task.task()),
                words.title(task.task()),
                facts(task),
                mistakes.on(day(ExtensionForm.DAY, "appeal.ask.day", form.ngay())),
                mistakes.on(
                        Field.of(
                                ExtensionForm.REASON, texts.get("appeal.ask.reason"), form.lyDo())),
                mistakes.on(
                        Field.of(
                                ExtensionForm.LINK, texts.get("appeal.ask.link"), form.duongDan())),
                mistakes.on(
                        Field.of(ExtensionForm.FILE, texts.get("appeal.ask.file"))
                                .help(texts.get("appeal.ask.file.help"))),
                wrong.error(texts));
    }

    private Field day(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value).help(texts.get("appeal.ask.day.help"));
    }

    /** What was refused, at the field it is about. */
    private Wrong placed(Wrong wrong) {
        Reason reason = wrong.refused();
        if (reason instanceof PlanRefusal known) {
            String field = OF_DAY.contains(known) ? ExtensionForm.DAY : OF_FIELDS.get(known);
            return field == null ? wrong : wrong.at(field, texts);
        }
        return reason == null ? wrong : wrong.at(ExtensionForm.FILE, texts);
    }

    private List<Fact> facts(TaskLine task) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("task.fact.doer"), words.doer(task.doer())));
        facts.add(Fact.of(texts.get("task.fact.accepter"), words.doer(task.accepter())));
        LocalDate due = task.task().schedule().due();
        LocalDate first = task.task().schedule().firstDue();
        if (due != null) {
            facts.add(Fact.of(texts.get("appeal.fact.due"), texts.day(due)));
        }
        if (first != null && !first.equals(due)) {
            facts.add(Fact.of(texts.get("appeal.fact.first"), texts.day(first)));
        }
        return facts;
    }

    ExtensionPage page(ExtensionId id, Actor viewer, DecisionForm form, Wrong wrong) {
        OneExtension one = appeals.extension(id, viewer);
        Extension extension = one.extension();
        Extension.Settled settled = extension.settled();
        return new ExtensionPage(
                AppealPaths.of(id),
                TaskWords.href(one.task().task()),
                words.title(one.task().task()),
                facts(one),
                extension.asked().reason(),
                settled == null ? null : end(one, settled),
                settled == null ? "" : settled.words(),
                before(one.before()),
                one.mayDecide() ? decide(extension, form, placed(wrong)) : null,
                one.mayWithdraw());
    }

    private String end(OneExtension one, Extension.Settled settled) {
        LocalDate granted = settled.granted();
        return texts.get(
                "appeal.ended." + one.extension().state().name().toLowerCase(Locale.ROOT),
                said.person(one.settledBy()),
                texts.moment(settled.at()),
                granted == null ? "" : texts.date(granted));
    }

    private List<Fact> facts(OneExtension one) {
        Extension.Asked asked = one.extension().asked();
        List<Fact> facts = new ArrayList<>(facts(one.task()));
        facts.add(Fact.of(texts.get("appeal.fact.asked"), texts.day(asked.until())));
        facts.add(
                Fact.of(
                        texts.get("appeal.fact.by"),
                        texts.get(
                                "appeal.said-by",
                                said.person(one.by()),
                                texts.moment(asked.at()))));
        if (asked.proof().file() != null) {
            facts.add(
                    Fact.link(
                            texts.get("appeal.fact.file"),
                            asked.proof().name(),
                            AppealPaths.of(one.extension().id()) + "/tep"));
        }
        if (!asked.proof().link().isEmpty()) {
            String link = asked.proof().link();
            facts.add(Fact.link(texts.get("appeal.fact.link"), link, link));
        }
        return facts;
    }

    /** Nothing is moved with the day: whoever decides is told what keeps its own. */
    private String before(List<TaskLine> before) {
        return before.isEmpty()
                ? ""
                : texts.get(
                        "appeal.before",
                        before.size(),
                        before.stream()
                                .map(each -> words.title(each.task()))
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }

    private DecideFields decide(Extension extension, DecisionForm form, Wrong wrong) {
        Mistakes mistakes = wrong.mistakes();
        String asked = texts.date(extension.asked().until());
        return new DecideFields(
                mistakes.on(
                        Field.of(
                                DecisionForm.CHOICE,
                                texts.get("appeal.decide.choice"),
                                form.quyet())),
                List.of(
                        Option.of(DecisionForm.GRANT, texts.get("appeal.decide.grant", asked)),
                        Option.of(DecisionForm.ANOTHER, texts.get("appeal.decide.another")),
                        Option.of(DecisionForm.REFUSE, texts.get("appeal.decide.refuse"))),
                mistakes.on(day(DecisionForm.DAY, "appeal.decide.day", form.ngay())),
                mistakes.on(
                        Field.of(DecisionForm.WORDS, texts.get("appeal.decide.words"), form.loi())
                                .help(texts.get("appeal.decide.words.help"))),
                wrong.error(texts));
    }
}
