package vn.sen.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sen.access.app.NewInstallation;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.NewAgency;

/** What the set-up asks. */
record SetUpForm(
        @NotBlank(message = "access.set-up.agency-missing")
                @Size(max = 200, message = "access.too-long")
                @Nullable String coQuan,
        @Nullable AgencyKind loai,
        @Size(max = 20, message = "access.too-long") @Nullable String kyHieu,
        @Size(max = 200, message = "access.too-long") @Nullable String capTren,
        @NotBlank(message = "access.set-up.name-missing")
                @Size(max = 120, message = "access.too-long")
                @Nullable String hoTen,
        @NotBlank(message = "access.set-up.login-missing") @Nullable String tenDangNhap,
        @NotBlank(message = "access.set-up.password-missing") @Nullable String matKhau,
        @Nullable String matKhauLai,
        @Nullable Boolean thuKy) {

    NewInstallation installation() {
        return new NewInstallation(
                new NewAgency(
                        orEmpty(coQuan),
                        loai == null ? AgencyKind.OTHER : loai,
                        orEmpty(kyHieu),
                        null,
                        orEmpty(capTren)),
                orEmpty(hoTen),
                orEmpty(tenDangNhap),
                orEmpty(matKhau),
                secretary());
    }

    boolean secretary() {
        return Boolean.TRUE.equals(thuKy);
    }

    boolean passwordsDiffer() {
        return !orEmpty(matKhau).equals(orEmpty(matKhauLai));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
