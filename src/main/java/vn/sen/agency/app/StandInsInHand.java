package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.WorkInHand;
import vn.sen.agency.domain.Absence;
import vn.sen.agency.store.AbsenceRows;
import vn.sen.agency.store.PeopleQueries;
import vn.sen.web.Texts;

/** Absences of others, of today and later, in which a person stands in. */
@Component
@Order(2)
class StandInsInHand implements WorkInHand {

    private static final String KEY = "stand-in:";

    private final AbsenceRows absences;
    private final KeepAbsences keep;
    private final PeopleQueries people;
    private final Texts texts;
    private final Clock clock;

    StandInsInHand(
            AbsenceRows absences,
            KeepAbsences keep,
            PeopleQueries people,
            Texts texts,
            Clock clock) {
        this.absences = absences;
        this.keep = keep;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Piece> of(PersonId person) {
        List<Absence> mine = standingIn(person);
        Map<PersonId, String> names = people.names(mine.stream().map(Absence::personId).toList());
        return mine.stream().map(each -> piece(each, names)).toList();
    }

    private List<Absence> standingIn(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return absences.findByPersonIdOrSubstituteIdOrderByFromDayDesc(person, person).stream()
                .filter(each -> each.substituteId().equals(person))
                .filter(each -> !each.neverBegan() && !each.endedBefore(today))
                .toList();
    }

    private Piece piece(Absence absence, Map<PersonId, String> names) {
        return new Piece(
                KEY + absence.id(),
                "agency.hangs.stand-in",
                texts.get(
                        "agency.absence.standing-in",
                        names.getOrDefault(absence.personId(), ""),
                        texts.date(absence.toDay())),
                null,
                absence.fromDay());
    }

    @Override
    public Map<String, Reason> refused(Passing passing) {
        Map<String, Reason> refused = new HashMap<>();
        for (Absence each : standingIn(passing.from())) {
            PersonId to = passing.to().get(KEY + each.id());
            if (to != null
                    && keep.checkSubstitute(each, to)
                            instanceof Outcome.Refused<?>(Reason reason)) {
                refused.put(KEY + each.id(), reason);
            }
        }
        return refused;
    }

    @Override
    public void pass(Passing passing) {
        for (Absence each : standingIn(passing.from())) {
            PersonId to = passing.to().get(KEY + each.id());
            if (to != null) {
                keep.substitute(passing.by(), each, to);
            }
        }
    }
}
