package vn.sen.agency.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.domain.Agency;

/** What an agency says of itself, as typed. */
record SettingsForm(
        @NotBlank(message = "agency.settings.name-missing")
                @Size(max = 200, message = "agency.too-long")
                @Nullable String ten,
        @Nullable AgencyKind loai,
        @Size(max = 20, message = "agency.too-long") @Nullable String kyHieu,
        @Size(max = 200, message = "agency.too-long") @Nullable String capTren,
        @Min(value = 1, message = "agency.settings.hour-wrong")
                @Max(value = 24, message = "agency.settings.hour-wrong")
                @Nullable Integer gioChot,
        @Nullable Integer phienBan) {

    static SettingsForm of(Agency agency) {
        return new SettingsForm(
                agency.name(),
                agency.kind(),
                agency.code(),
                agency.parentName(),
                agency.cutOffHour(),
                agency.version());
    }

    /** The agency with what was typed. */
    Agency over(Agency known) {
        return known.described(
                        orEmpty(ten),
                        loai == null ? known.kind() : loai,
                        orEmpty(kyHieu),
                        orEmpty(capTren))
                .closingAt(gioChot == null ? known.cutOffHour() : gioChot);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The version that was shown; a form without one is of no version. */
    int version() {
        return phienBan == null ? -1 : phienBan;
    }
}
