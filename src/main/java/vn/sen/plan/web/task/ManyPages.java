package vn.sen.plan.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.ActOnMany;
import vn.sen.plan.app.Chosen;
import vn.sen.plan.app.ManyDone;
import vn.sen.plan.app.SeeChosen;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Makes what is asked before, and said after, an act on several tasks. */
@Component
class ManyPages {

    private final SeeChosen tasks;
    private final TaskWords words;
    private final Texts texts;

    ManyPages(SeeChosen tasks, TaskWords words, Texts texts) {
        this.tasks = tasks;
        this.words = words;
        this.texts = texts;
    }

    /** To whom they are to be handed. */
    ManyPage assign(ManyForm form, Wrong wrong) {
        List<TaskLine> chosen = tasks.these(ActOnMany.ids(form.chosen()));
        List<Option> people = new ArrayList<>();
        people.add(Option.of("", texts.get("task.many.assign.choose")));
        tasks.able(chosen)
                .forEach(each -> people.add(Option.of(each.id().toString(), each.name())));
        people.add(Option.of(ManyForm.NOBODY, texts.get("task.many.assign.nobody")));
        Field field =
                wrong.mistakes()
                        .on(
                                Field.of(
                                                ManyForm.PERSON,
                                                texts.get("task.hand-over.label"),
                                                form.choice())
                                        .help(texts.get("task.many.assign.help")));
        return page("assign", "main", ManyController.ASSIGN, form, chosen, field, people);
    }

    /** Why they are to be cancelled. */
    ManyPage cancel(ManyForm form, Wrong wrong) {
        List<TaskLine> chosen = tasks.these(ActOnMany.ids(form.chosen()));
        Field field =
                wrong.mistakes()
                        .on(
                                Field.of(
                                                ManyForm.REASON,
                                                texts.get("task.cancel.reason"),
                                                form.reason())
                                        .help(texts.get("task.many.cancel.help")));
        return page("cancel", "danger", ManyController.CANCEL, form, chosen, field, List.of());
    }

    private ManyPage page(
            String key,
            String kind,
            String act,
            ManyForm form,
            List<TaskLine> chosen,
            Field field,
            List<Option> people) {
        ManyPage.Words said =
                new ManyPage.Words(
                        texts.get("task.many." + key + ".title", chosen.size()),
                        texts.get("task.many." + key + ".text"),
                        texts.get("task.many." + key + ".deed", chosen.size()),
                        texts.get("task.many." + key + ".keep"),
                        kind);
        Map<TaskId, Integer> versions =
                form.chosen().stream()
                        .collect(
                                Collectors.toMap(
                                        Chosen::task, Chosen::version, (first, second) -> first));
        Function<TaskLine, ManyPage.Line> line =
                each -> line(each, versions.getOrDefault(each.task().id(), each.task().version()));
        return new ManyPage(
                said,
                act,
                form.back(),
                form.asked(),
                chosen.stream().map(line).toList(),
                field,
                people);
    }

    /** With the version in which it was chosen, so that what happened since is seen. */
    private ManyPage.Line line(TaskLine line, int version) {
        return new ManyPage.Line(
                ManyForm.value(line.task().id(), version),
                words.title(line.task()),
                TaskWords.href(line.task()),
                words.doer(line.doer()),
                line.task().state().isOver() ? texts.get(line.task().state().key()) : null);
    }

    /** Each refused one with the reason, in the words of the single act. */
    ManyAnswer answer(String act, ManyDone answer) {
        return ManyAnswer.of(
                texts.get(
                        "task.many.refused",
                        texts.get("task.many.done." + act, answer.done()),
                        answer.refused().size()),
                answer.refused().stream()
                        .map(each -> refused(each.line(), texts.get(each.reason().key())))
                        .toList());
    }

    private ManyAnswer.Line refused(TaskLine line, String reason) {
        return new ManyAnswer.Line(
                line.task().id().toString(),
                ManyForm.value(line.task().id(), line.task().version()),
                words.title(line.task()) + " (" + words.doer(line.doer()) + ")",
                TaskWords.href(line.task()),
                reason);
    }
}
