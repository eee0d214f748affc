package vn.sen.agency.web.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.agency.app.ReadAbsences;
import vn.sen.agency.domain.Absence;
import vn.sen.agency.domain.AbsenceRight;
import vn.sen.agency.store.Colleague;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;

/** Makes the page of a person's absences. */
@Component
class AbsencePages {

    private final Texts texts;

    AbsencePages(Texts texts) {
        this.texts = texts;
    }

    /** What was typed, what was wrong with it, and why an act was refused. */
    record Typed(@Nullable AbsenceForm form, Mistakes mistakes, @Nullable String refusal) {

        static final Typed NOTHING = new Typed(null, Mistakes.none(), null);
    }

    AbsencePage page(ReadAbsences.Seen seen, Actor viewer, Typed typed) {
        String person = AbsenceController.PEOPLE + "/" + seen.person().id();
        boolean may = AbsenceRight.allows(viewer, seen.person());
        return new AbsencePage(
                seen.person().name(),
                person,
                person + "/vang",
                viewer.person().equals(seen.person().id()),
                seen.absences().stream().map(each -> line(each, seen, may)).toList(),
                may && seen.person().active() ? fields(seen, typed) : null,
                typed.refusal());
    }

    private AbsencePage.Line line(Absence absence, ReadAbsences.Seen seen, boolean may) {
        boolean own = absence.personId().equals(seen.person().id());
        String who =
                seen.names().getOrDefault(own ? absence.substituteId() : absence.personId(), "");
        boolean over = absence.endedBefore(seen.today());
        boolean now = absence.covers(seen.today());
        return new AbsencePage.Line(
                absence.id(),
                texts.get(
                        "agency.absence.span",
                        texts.date(absence.fromDay()),
                        texts.date(absence.toDay())),
                texts.get(own ? "agency.absence.by" : "agency.absence.for", who),
                over ? Mark.BEFORE_FORCE : now ? Mark.WAITING : Mark.NOT_DUE,
                texts.get("agency.absence." + (over ? "over" : now ? "now" : "ahead")),
                own && may && !over,
                texts.get(now ? "agency.absence.end" : "agency.absence.call-off"));
    }

    private AbsencePage.Fields fields(ReadAbsences.Seen seen, Typed typed) {
        AbsenceForm form = Objects.requireNonNullElse(typed.form(), AbsenceForm.from(seen.today()));
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get("agency.absence.choose")));
        seen.colleagues().forEach(each -> options.add(option(each)));
        return new AbsencePage.Fields(
                field("tuNgay", "agency.absence.from", day(form.tuNgay()), typed),
                field("denNgay", "agency.absence.until", day(form.denNgay()), typed)
                        .help(texts.get("agency.absence.until-help")),
                field("nguoiThay", "agency.absence.substitute", form.nguoiThay(), typed)
                        .help(texts.get("agency.absence.substitute-help")),
                options);
    }

    private Field field(String name, String key, @Nullable Object value, Typed typed) {
        String text = value == null ? null : value.toString();
        return typed.mistakes().on(Field.of(name, texts.get(key), text));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Option option(Colleague colleague) {
        String unit = colleague.unit();
        return Option.of(
                colleague.id().toString(),
                unit == null ? colleague.name() : colleague.name() + ", " + unit);
    }
}
