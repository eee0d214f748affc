package vn.sen.agency.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sen.agency.UnitKind;
import vn.sen.agency.domain.Unit;

/** A unit as typed. */
record UnitForm(
        @NotBlank(message = "agency.unit.name-missing")
                @Size(max = 160, message = "agency.too-long")
                @Nullable String ten,
        @Nullable UnitKind loai,
        @Min(value = 1, message = "agency.unit.place-wrong")
                @Max(value = 999, message = "agency.unit.place-wrong")
                @Nullable Integer thuTu,
        @Nullable Integer phienBan) {

    static final UnitForm EMPTY = new UnitForm(null, UnitKind.DIVISION, null, null);

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.name(), unit.kind(), unit.place(), unit.version());
    }

    String name() {
        return ten == null ? "" : ten;
    }

    UnitKind kind() {
        return loai == null ? UnitKind.OTHER : loai;
    }

    int place() {
        return thuTu == null ? 1 : thuTu;
    }

    /** The version that was shown; a form without one is of no version. */
    int version() {
        return phienBan == null ? -1 : phienBan;
    }
}
