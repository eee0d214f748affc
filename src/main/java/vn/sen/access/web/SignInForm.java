package vn.sen.access.web;

import org.jspecify.annotations.Nullable;

/**
 * What is typed to sign in.
 *
 * @param tiep the page that was wanted
 */
record SignInForm(@Nullable String tenDangNhap, @Nullable String matKhau, @Nullable String tiep) {

    String login() {
        return tenDangNhap == null ? "" : tenDangNhap;
    }

    String password() {
        return matKhau == null ? "" : matKhau;
    }
}
