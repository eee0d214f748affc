package vn.sen.agency.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Appointment;

/** A role to be given. */
record RoleForm(
        @Nullable Role vaiTro,
        @Nullable UnitId donViVaiTro,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate tuNgay,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate denNgay) {

    static RoleForm from(LocalDate today, @Nullable UnitId unit) {
        return new RoleForm(null, unit, today, null);
    }

    Appointment appointment(PersonId person, LocalDate today) {
        return new Appointment(
                person,
                vaiTro == null ? Role.STAFF : vaiTro,
                donViVaiTro,
                tuNgay == null ? today : tuNgay,
                denNgay);
    }
}
