package vn.sen.plan.web.approval;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeChanges;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.Overtaken;
import vn.sen.plan.web.PlanActs;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;

/** Lays out what the leader decides on. */
@Component
class Decisions {

    private final SeeChanges changes;
    private final Texts texts;

    Decisions(SeeChanges changes, Texts texts) {
        this.changes = changes;
        this.texts = texts;
    }

    /** A decision that was sent and could not be taken. */
    record Sent(@Nullable ApprovalForm form, @Nullable String words, Wrong wrong) {

        static final Sent NOTHING = new Sent(null, null, Wrong.NOTHING);

        static Sent approval(ApprovalForm form, Wrong wrong) {
            return new Sent(form, null, wrong);
        }

        static Sent words(String words, Wrong wrong) {
            return new Sent(null, words, wrong);
        }

        /** What was typed. */
        List<String> typed() {
            return Stream.concat(
                            form == null ? Stream.empty() : form.typed(), Stream.ofNullable(words))
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
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
        return page(review, viewer, sent, null);
    }

    /** The plan as somebody else left it, with what was typed over what it was before. */
    ApprovalPage overtaken(ReviewPage review, Viewer viewer, Sent sent) {
        String sentence =
                changes.last(review.plan().id())
                        .map(
                                each ->
                                        texts.get(
                                                "plan.overtaken-by",
                                                each.name(),
                                                PlanActs.words(each.what(), texts, ""),
                                                texts.moment(each.at())))
                        .orElse(texts.get("plan.overtaken"));
        String text = texts.get("plan.approval.overtaken");
        return page(review, viewer, sent, new Overtaken(sentence, text, sent.typed()));
    }

    private ApprovalPage page(
            ReviewPage review, Viewer viewer, Sent sent, @Nullable Overtaken overtaken) {
        Plan plan = review.plan();
        boolean submitted = plan.state() == PlanState.SUBMITTED;
        boolean decides = submitted && viewer.may(PlanPermission.APPROVE_PLAN);
        boolean answers = submitted && viewer.may(PlanPermission.EDIT_PLAN);
        return new ApprovalPages(review, texts)
                .page(answers, decides ? decision(plan, sent) : null, overtaken);
    }

    private ApprovalPage.Decision decision(Plan plan, Sent sent) {
        ApprovalForm form =
                sent.form() == null
                        ? ApprovalForm.of(plan, plan.dated().day().map(texts::date).orElse(""))
                        : sent.form();
        Wrong wrong =
                sent.wrong().refused() == PlanRefusal.WORDS_MISSING
                        ? sent.wrong().at("yKien", texts)
                        : sent.wrong();
        Mistakes mistakes = wrong.mistakes();
        return new ApprovalPage.Decision(
                plan.version(),
                mistakes.on(field("hieuLuc", "plan.approval.effective", form.hieuLuc()))
                        .help(texts.get("plan.approval.effective-help")),
                mistakes.on(field("so", "plan.approval.number", form.so()))
                        .help(texts.get("plan.approval.number-help")),
                mistakes.on(field("ngay", "plan.approval.issued", form.ngay())),
                mistakes.on(field("yKien", "plan.approval.words", sent.words()))
                        .help(texts.get("plan.approval.words-help")),
                wrong.error(texts));
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }
}
