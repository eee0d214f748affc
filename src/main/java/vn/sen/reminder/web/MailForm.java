package vn.sen.reminder.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.reminder.domain.MailServer;
import vn.sen.reminder.store.MailServerStore;

/**
 * A mail server as typed.
 *
 * @param matKhau left empty to keep the password that was set
 */
record MailForm(
        @NotBlank(message = "reminder.server.host-missing")
                @Size(max = 200, message = "reminder.too-long")
                @Pattern(regexp = "|[A-Za-z0-9.:-]+", message = "reminder.server.host-malformed")
                @Nullable String mayChu,
        @Min(value = 1, message = "reminder.server.port-wrong")
                @Max(value = 65_535, message = "reminder.server.port-wrong")
                @Nullable Integer cong,
        MailServer.@Nullable Security baoMat,
        @Size(max = 200, message = "reminder.too-long") @Nullable String dangNhap,
        @Size(max = 200, message = "reminder.too-long") @Nullable String matKhau,
        @NotBlank(message = "reminder.server.sender-missing")
                @Email(message = "reminder.server.sender-malformed")
                @Size(max = 200, message = "reminder.too-long")
                @Nullable String nguoiGui,
        @NotBlank(message = "reminder.server.address-missing")
                @Size(max = 200, message = "reminder.too-long")
                @Pattern(
                        regexp = "|https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?",
                        message = "reminder.server.address-malformed")
                @Nullable String diaChi,
        @Nullable Boolean dungChung,
        @Nullable Integer phienBan) {

    private static final int SUBMISSION = 587;

    /** Of an agency that has set none. */
    static MailForm empty(String address) {
        return new MailForm(
                null,
                SUBMISSION,
                MailServer.Security.STARTTLS,
                null,
                null,
                null,
                address,
                false,
                0);
    }

    static MailForm of(MailServerStore.Kept kept) {
        MailServer server = kept.open();
        return new MailForm(
                server.host(),
                server.port(),
                server.security(),
                server.login(),
                null,
                server.sender(),
                server.address(),
                kept.shared(),
                kept.version());
    }

    MailServer server() {
        return new MailServer(
                Objects.requireNonNull(mayChu).strip(),
                Objects.requireNonNullElse(cong, SUBMISSION),
                Objects.requireNonNullElse(baoMat, MailServer.Security.STARTTLS),
                dangNhap == null ? "" : dangNhap.strip(),
                "",
                Objects.requireNonNull(nguoiGui).strip(),
                Objects.requireNonNull(diaChi).strip().replaceFirst("/+$", ""));
    }

    boolean shared() {
        return Boolean.TRUE.equals(dungChung);
    }

    /** The new password; null where the old one stays. */
    @Nullable String password() {
        return matKhau == null || matKhau.isEmpty() ? null : matKhau;
    }

    /** The version that was shown; a form without one is of no version. */
    int version() {
        return phienBan == null ? -1 : phienBan;
    }
}
