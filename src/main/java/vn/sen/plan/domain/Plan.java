package vn.sen.plan.domain;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_EMPTY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.plan.PlanId;

/**
 * A yearly plan: its document's words, beside the rows, and how far it has come. Its rows are
 * {@link Item}s of their own.
 */
@Table(schema = "plan", name = "plan")
public record Plan(
        @Id PlanId id,
        PlanState state,
        @Embedded(onEmpty = USE_EMPTY) Naming naming,
        @Embedded(onEmpty = USE_EMPTY) Letterhead letterhead,
        @Embedded(onEmpty = USE_EMPTY) Signature signature,
        @Embedded(onEmpty = USE_EMPTY) Wording wording,
        @Embedded(onEmpty = USE_EMPTY) Dated dated,
        @Embedded(onEmpty = USE_EMPTY) Origin origin,
        @Embedded(onEmpty = USE_EMPTY) Course course,
        @Version int version) {

    private static final Set<PlanState> OPEN_TO_NUMBER =
            EnumSet.of(PlanState.APPROVED, PlanState.IN_FORCE);

    /** A new draft. */
    public static Plan drafted(PlanText text, Origin origin) {
        return new Plan(
                PlanId.next(),
                PlanState.DRAFT,
                text.naming(),
                text.letterhead(),
                text.signature(),
                text.wording(),
                text.dated(),
                origin,
                Course.NONE,
                0);
    }

    public @Nullable Integer year() {
        return naming.year();
    }

    public int submission() {
        return course.submission();
    }

    public PlanText text() {
        return new PlanText(naming, letterhead, signature, wording, dated);
    }

    public Outcome<Plan> corrected(PlanText text) {
        return state == PlanState.DRAFT
                ? Outcome.done(with(state, text, course))
                : Outcome.refused(PlanRefusal.NOT_A_DRAFT);
    }

    /** Of something else, in a few words. */
    public Outcome<Plan> named(String series) {
        if (series.length() > Series.MOST) {
            return Outcome.refused(PlanRefusal.SERIES_TOO_LONG);
        }
        PlanText text = text();
        Naming naming = new Naming(text.naming().kind(), text.naming().title(), year(), series);
        return Outcome.done(
                with(
                        state,
                        new PlanText(
                                naming,
                                text.letterhead(),
                                text.signature(),
                                text.wording(),
                                text.dated()),
                        course));
    }

    public Outcome<Plan> submitted(Actor by) {
        return state == PlanState.DRAFT
                ? Outcome.done(with(PlanState.SUBMITTED, text(), course.submitted(by.person())))
                : Outcome.refused(PlanRefusal.ALREADY_SUBMITTED);
    }

    public Outcome<Plan> returned() {
        return state == PlanState.SUBMITTED
                ? Outcome.done(with(PlanState.DRAFT, text(), course))
                : Outcome.refused(PlanRefusal.NOT_SUBMITTED);
    }

    /** Approved on a day; nobody approves what he handed in himself. */
    public Outcome<Plan> approved(Actor by, LocalDate day) {
        if (state.isRunning()) {
            return Outcome.refused(PlanRefusal.ALREADY_APPROVED);
        }
        if (state != PlanState.SUBMITTED) {
            return Outcome.refused(PlanRefusal.NOT_SUBMITTED);
        }
        PersonId inPlaceOf = PlanPermission.APPROVE_PLAN.capacityOf(by).inPlaceOf();
        if (by.person().equals(course.submittedBy())
                || (inPlaceOf != null && inPlaceOf.equals(course.submittedBy()))) {
            return Outcome.refused(PlanRefusal.OWN_PLAN);
        }
        return Outcome.done(with(PlanState.APPROVED, text(), course.approved(day)));
    }

    /** In force, with the number and the date that the document got; a slip may be corrected. */
    public Outcome<Plan> issued(Issue issue) {
        if (!OPEN_TO_NUMBER.contains(state)) {
            return Outcome.refused(PlanRefusal.NOT_APPROVED);
        }
        if (issue.effectiveOn().isBefore(issue.issuedOn())) {
            return Outcome.refused(PlanRefusal.EFFECTIVE_BEFORE_ISSUED);
        }
        PlanText numbered = text().issued(issue);
        Course next = course.issued(issue.issuedOn(), issue.effectiveOn());
        return Outcome.done(with(PlanState.IN_FORCE, numbered, next));
    }

    public Outcome<Plan> closed() {
        return state.isRunning()
                ? Outcome.done(with(PlanState.CLOSED, text(), course))
                : Outcome.refused(PlanRefusal.NOT_IN_FORCE);
    }

    public Outcome<Plan> discarded() {
        return state == PlanState.DRAFT
                ? Outcome.done(with(PlanState.DISCARDED, text(), course))
                : Outcome.refused(PlanRefusal.NOT_A_DRAFT);
    }

    /** The record of a year that is over, entered afterwards. */
    public Outcome<Plan> keptAsRecord(LocalDate today) {
        if (state != PlanState.DRAFT) {
            return Outcome.refused(PlanRefusal.NOT_A_DRAFT);
        }
        Integer of = year();
        return of == null || of >= today.getYear()
                ? Outcome.refused(PlanRefusal.YEAR_NOT_OVER)
                : Outcome.done(with(PlanState.RECORD, text(), course));
    }

    /** A draft that was given up is taken up again. */
    public Outcome<Plan> restored() {
        return state == PlanState.DISCARDED
                ? Outcome.done(with(PlanState.DRAFT, text(), course))
                : Outcome.refused(PlanRefusal.NOT_DISCARDED);
    }

    /** Another first day on which it holds; not before the date of the document. */
    public Outcome<Plan> effective(LocalDate day) {
        if (!OPEN_TO_NUMBER.contains(state)) {
            return Outcome.refused(PlanRefusal.NOT_APPROVED);
        }
        LocalDate issued = course.issuedOn();
        return issued != null && day.isBefore(issued)
                ? Outcome.refused(PlanRefusal.EFFECTIVE_BEFORE_ISSUED)
                : Outcome.done(with(state, text(), course.effective(day)));
    }

    private Plan with(PlanState next, PlanText text, Course course) {
        return new Plan(
                id,
                next,
                text.naming(),
                text.letterhead(),
                text.signature(),
                text.wording(),
                text.dated(),
                origin,
                course,
                version);
    }
}
