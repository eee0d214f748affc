package vn.sen.agency.web.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.sen.actor.PersonId;
import vn.sen.agency.NewAbsence;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;

/** An absence as typed. */
record AbsenceForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate tuNgay,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate denNgay,
        @Nullable PersonId nguoiThay) {

    static AbsenceForm from(LocalDate today) {
        return new AbsenceForm(today, null, null);
    }

    Mistakes missing(Mistakes mistakes, Texts texts) {
        Mistakes all = mistakes;
        if (tuNgay == null) {
            all = all.and("tuNgay", texts.get("agency.absence.from-missing"));
        }
        if (denNgay == null) {
            all = all.and("denNgay", texts.get("agency.absence.until-missing"));
        }
        return nguoiThay == null
                ? all.and("nguoiThay", texts.get("agency.absence.substitute-missing"))
                : all;
    }

    /** Null where something is missing. */
    @Nullable NewAbsence absence(PersonId person) {
        return tuNgay == null || denNgay == null || nguoiThay == null
                ? null
                : new NewAbsence(person, nguoiThay, tuNgay, denNgay);
    }
}
