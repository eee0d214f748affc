package vn.sen.plan.web.again;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.BeginAgain;
import vn.sen.plan.app.PlanTemplate;
import vn.sen.plan.app.SeePlanAgain;
import vn.sen.plan.domain.PlanAgain;
import vn.sen.plan.domain.RowAgain;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.PlanLine;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;

/** Fills the pages on which a plan is made again. */
@Component
class AgainPages {

    static final String ADDRESS = "/ke-hoach/lap-moi";

    private final BeginAgain begin;
    private final Texts texts;

    AgainPages(BeginAgain begin, Texts texts) {
        this.begin = begin;
        this.texts = texts;
    }

    WaysPage ways() {
        return new WaysPage(
                begin.plans().stream().filter(each -> each.year() != null).map(this::way).toList(),
                PlanTemplate.all().stream().map(this::way).toList());
    }

    private WaysPage.Way way(PlanLine plan) {
        int next = Objects.requireNonNull(plan.year()) + 1;
        return new WaysPage.Way(
                plan.title().isEmpty() ? texts.get("plan.list.untitled") : plan.title(),
                texts.get("plan.again.about", plan.year().toString(), plan.rows(), year(next)),
                ofPlan(plan.id()));
    }

    private WaysPage.Way way(PlanTemplate template) {
        return new WaysPage.Way(
                texts.get(template.key()),
                texts.get("plan.again.about-template", template.rows().size()),
                ofTemplate(template.name()));
    }

    static String ofPlan(PlanId plan) {
        return ADDRESS + "/tu-ke-hoach/" + plan;
    }

    static String ofTemplate(String name) {
        return ADDRESS + "/tu-mau/" + name;
    }

    AgainPage plan(PlanId plan, int year) {
        return page(begin.ofPlan(plan, year), ofPlan(plan));
    }

    AgainPage template(String name, int year) {
        return page(begin.ofTemplate(name, year), ofTemplate(name));
    }

    private AgainPage page(BeginAgain.Begun begun, String address) {
        PlanAgain again = begun.again();
        String year = year(again.move().to());
        return new AgainPage(
                address,
                again.origin(),
                texts.get("plan.again.say", again.rows().size(), again.movedRows(), again.marked()),
                again.text().naming().title(),
                Field.of("nam", texts.get("plan.again.year"), year),
                existing(begun.plans(), again),
                again.text().wording().legalBases(),
                again.rows().stream().map(each -> line(each, begun.unfinished())).toList());
    }

    private AgainPage.@Nullable Existing existing(List<PlanLine> plans, PlanAgain again) {
        int year = again.move().to();
        String series = again.text().naming().series();
        return plans.stream()
                .filter(each -> each.year() != null && each.year() == year)
                .filter(each -> each.series().equals(series))
                .findFirst()
                .map(
                        each ->
                                new AgainPage.Existing(
                                        texts.get("plan.again.existing", year(year)),
                                        PlanPaths.plan(each.id())))
                .orElse(null);
    }

    private AgainPage.Line line(RowAgain row, Map<ItemId, SeePlanAgain.Unfinished> unfinished) {
        SeePlanAgain.Unfinished open = row.from() == null ? null : unfinished.get(row.from());
        return new AgainPage.Line(
                row.after().no(),
                AgainPage.Words.of(row.before().content(), row.after().content()),
                AgainPage.Words.of(row.before().timingText(), row.after().timingText()),
                row.signs().stream().map(this::words).toList(),
                open == null || open.tasks().isEmpty() ? null : work(open));
    }

    private String words(RowAgain.Sign sign) {
        return texts.get(sign.kind().key(), sign.words());
    }

    /** One task by its name; several by their number, where the plan lists them. */
    private AgainPage.Work work(SeePlanAgain.Unfinished open) {
        Task first = open.tasks().getFirst();
        return open.tasks().size() == 1
                ? work(first)
                : new AgainPage.Work(
                        texts.get("plan.again.unfinished-tasks", open.tasks().size()),
                        PlanPaths.plan(open.plan()) + "?dong=" + open.place() + "#viec");
    }

    private AgainPage.Work work(Task task) {
        LocalDate due = task.schedule().due();
        String title = task.name().title();
        return new AgainPage.Work(
                due == null ? title : title + " \u00b7 " + texts.date(due), "/viec/" + task.id());
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
