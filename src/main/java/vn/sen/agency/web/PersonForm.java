package vn.sen.agency.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.NewPerson;
import vn.sen.agency.domain.Person;

/**
 * A person as typed.
 *
 * @param vaiTro a first role, for somebody new
 */
record PersonForm(
        @NotBlank(message = "agency.person.name-missing")
                @Size(max = 120, message = "agency.too-long")
                @Nullable String hoTen,
        @Nullable UnitId donVi,
        @Size(max = 120, message = "agency.too-long") @Nullable String chucVu,
        @Email(message = "agency.person.email-malformed")
                @Size(max = 120, message = "agency.too-long")
                @Nullable String thu,
        @Size(max = 40, message = "agency.too-long") @Nullable String dienThoai,
        @Nullable Role vaiTro,
        @Nullable Integer phienBan) {

    static final PersonForm EMPTY = new PersonForm(null, null, null, null, null, Role.STAFF, null);

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.unitId(),
                person.position(),
                person.email(),
                person.phone(),
                null,
                person.version());
    }

    NewPerson person() {
        return new NewPerson(
                orEmpty(hoTen), donVi, orEmpty(chucVu), orEmpty(thu), orEmpty(dienThoai));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The version that was shown; a form without one is of no version. */
    int version() {
        return phienBan == null ? -1 : phienBan;
    }
}
