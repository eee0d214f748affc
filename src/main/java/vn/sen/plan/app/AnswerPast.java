package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.store.ClauseAnswers;

/** Says what became of a date that has passed before the plan is approved. */
@Service
public class AnswerPast {

    private final PlanShelf shelf;
    private final PlanDesk desk;
    private final ClauseAnswers answers;
    private final PlanTrail trail;

    AnswerPast(PlanShelf shelf, PlanDesk desk, ClauseAnswers answers, PlanTrail trail) {
        this.shelf = shelf;
        this.desk = desk;
        this.answers = answers;
        this.trail = trail;
    }

    /** An answer may be changed until the plan is approved. */
    @Transactional
    public Outcome<PlanId> answer(Actor by, PastAnswer answer) {
        Item item = shelf.item(answer.item());
        Plan plan = shelf.take(item.planId());
        return check(plan, answer, desk.today())
                .map(
                        fit -> {
                            answers.keep(fit);
                            trail.item(
                                    PlanTrail.Doing.of(
                                            by,
                                            PlanPermission.EDIT_PLAN,
                                            "plan-item.past-answered"),
                                    item,
                                    Map.of(),
                                    values(fit));
                            return plan.id();
                        });
    }

    private static Outcome<PastAnswer> check(Plan plan, PastAnswer answer, LocalDate today) {
        if (plan.state() != PlanState.DRAFT && plan.state() != PlanState.SUBMITTED) {
            return Outcome.refused(PlanRefusal.ALREADY_APPROVED);
        }
        LocalDate day = answer.day();
        return switch (answer.answer()) {
            case NOT_APPLICABLE ->
                    answer.note().isBlank()
                            ? Outcome.refused(PlanRefusal.REASON_MISSING)
                            : Outcome.done(answer);
            case DONE -> {
                if (day == null) {
                    yield Outcome.refused(PlanRefusal.ANSWER_WITHOUT_DAY);
                }
                yield day.isAfter(today)
                        ? Outcome.refused(PlanRefusal.DAY_IN_THE_FUTURE)
                        : Outcome.done(answer);
            }
            case OWED -> {
                if (day == null) {
                    yield Outcome.refused(PlanRefusal.ANSWER_WITHOUT_DAY);
                }
                yield day.isBefore(today)
                        ? Outcome.refused(PlanRefusal.OWED_IN_THE_PAST)
                        : Outcome.done(answer);
            }
        };
    }

    private static Map<String, String> values(PastAnswer answer) {
        return Map.of(
                "due", answer.due().toString(),
                "answer", answer.answer().name(),
                "day", Objects.toString(answer.day(), ""));
    }
}
