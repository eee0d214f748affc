package vn.sen.access.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A change of the own password. */
record PasswordForm(
        @NotBlank(message = "access.account.old-missing") @Nullable String matKhauCu,
        @NotBlank(message = "access.account.new-missing") @Nullable String matKhauMoi,
        @Nullable String matKhauLai) {

    String old() {
        return matKhauCu == null ? "" : matKhauCu;
    }

    String chosen() {
        return matKhauMoi == null ? "" : matKhauMoi;
    }

    boolean differ() {
        return !chosen().equals(matKhauLai);
    }
}
