package vn.sen.plan.web.approval;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Reason;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;

/** Lays out what the leader decides on. */
@Component
class Decisions {

    private final Texts texts;

    Decisions(Texts texts) {
        this.texts = texts;
    }

    /** A decision that was sent and could not be taken. */
    record Sent(
            @Nullable ApprovalForm form,
            @Nullable String words,
            Mistakes mistakes,
            @Nullable String error) {

        static final Sent NOTHING = new Sent(null, null, Mistakes.none(), null);
    }

    Sent sentBackWrongly(String words, Reason reason) {
        String said = texts.get(reason.key());
        return reason == PlanRefusal.WORDS_MISSING
                ? new Sent(null, words, Mistakes.of("yKien", said), null)
                : new Sent(null, words, Mistakes.none(), said);
    }

    Mistakes mistakes(ApprovalForm form, Mistakes found) {
        Mistakes mistakes = found;
        if (form.hasStrangeDay()) {
            mistakes = mistakes.and("ngay", texts.get("plan.form.day-wrong"));
        }
        if (form.hasStrangeEffect()) {
            mistakes = mistakes.and("hieuLuc", texts.get("plan.form.day-wrong"));
        }
        return form.isHalf()
                ? mistakes.and("ngay", texts.get("plan.approval.number-and-day"))
                : mistakes;
    }

    ApprovalPage page(ReviewPage review, Viewer viewer, Sent sent) {
        Plan plan = review.plan();
        boolean submitted = plan.state() == PlanState.SUBMITTED;
        boolean decides = submitted && viewer.may(PlanPermission.APPROVE_PLAN);
        boolean answers = submitted && viewer.may(PlanPermission.EDIT_PLAN);
        return new ApprovalPages(review, texts)
                .page(answers, decides ? decision(plan, sent) : null);
    }

    private ApprovalPage.Decision decision(Plan plan, Sent sent) {
        ApprovalForm form =
                sent.form() == null
                        ? ApprovalForm.of(plan, plan.dated().day().map(texts::date).orElse(""))
                        : sent.form();
        Mistakes mistakes = sent.mistakes();
        return new ApprovalPage.Decision(
                plan.version(),
                mistakes.on(field("hieuLuc", "plan.approval.effective", form.hieuLuc()))
                        .help(texts.get("plan.approval.effective-help")),
                mistakes.on(field("so", "plan.approval.number", form.so()))
                        .help(texts.get("plan.approval.number-help")),
                mistakes.on(field("ngay", "plan.approval.issued", form.ngay())),
                mistakes.on(field("yKien", "plan.approval.words", sent.words()))
                        .help(texts.get("plan.approval.words-help")),
                sent.error());
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }
}
