package vn.sen.plan.web.year;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;

/** Makes the page on which a plan gets its number, its date and the day from which it holds. */
@Component
class IssuePages {

    private final SeeRecord record;
    private final Texts texts;

    IssuePages(SeeRecord record, Texts texts) {
        this.record = record;
        this.texts = texts;
    }

    IssuePage page(PlanId id) {
        Plan plan = record.plan(id);
        return page(plan, issued(plan), Wrong.NOTHING, effect(plan));
    }

    /** The form of number and date as it was sent. */
    IssuePage page(PlanId id, IssueForm form, Wrong wrong) {
        Plan plan = record.plan(id);
        return page(plan, form, wrong, effect(plan));
    }

    /** The form of the day alone as it was sent. */
    IssuePage page(PlanId id, EffectForm form, Wrong wrong) {
        Plan plan = record.plan(id);
        Field field = wrong.mistakes().on(effect(form.tuNgay()));
        return page(plan, issued(plan), Wrong.NOTHING, field);
    }

    private IssueForm issued(Plan plan) {
        return new IssueForm(
                plan.letterhead().number(),
                plan.letterhead().symbol(),
                plan.dated().day().map(texts::date).orElse(""),
                day(plan));
    }

    private Field effect(Plan plan) {
        return effect(day(plan));
    }

    private Field effect(@Nullable String day) {
        return new Field(
                EffectForm.DAY,
                texts.get("plan.issue.effective-alone"),
                day,
                texts.get("plan.issue.effective-alone-help"),
                null);
    }

    private String day(Plan plan) {
        return plan.course().effectiveOn() == null ? "" : texts.date(plan.course().effectiveOn());
    }

    private IssuePage page(Plan plan, IssueForm form, Wrong wrong, Field effect) {
        Mistakes mistakes = wrong.mistakes();
        String path = PlanPaths.plan(plan.id());
        return new IssuePage(
                path,
                plan.naming().title(),
                plan.version(),
                mistakes.on(Field.of("so", texts.get("plan.issue.number"), form.so())),
                mistakes.on(Field.of("kyHieu", texts.get("plan.issue.symbol"), form.kyHieu())),
                mistakes.on(Field.of("ngay", texts.get("plan.issue.issued"), form.ngay())),
                mistakes.on(Field.of("hieuLuc", texts.get("plan.issue.effective"), form.hieuLuc()))
                        .help(texts.get("plan.issue.effective-help")),
                effect,
                wrong.error(texts));
    }
}
