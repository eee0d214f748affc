package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addresses that the fence knows by name. */
final class Addresses {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";
    static final String SET_UP = "/thiet-lap-ban-dau";
    static final String OWN_ACCOUNT = "/tai-khoan";
    static final String TOKENS = OWN_ACCOUNT + "/ma-truy-cap";
    static final String SEND_AGAIN = "/gui-lai";

    /** Pages for people who are not signed in. */
    static final String[] OPEN = {SIGN_IN, SET_UP, "/phong-cach", "/ngon-ngu", "/lich/*", "/error"};

    private static final List<String> STATIC =
            List.of(
                    "/css/",
                    "/js/",
                    "/fonts/",
                    "/favicon.svg",
                    "/icons.svg",
                    "/sen.js",
                    "/htmx.min.js",
                    "/manifest");

    private Addresses() {}

    static boolean isStatic(HttpServletRequest request) {
        String path = request.getRequestURI();
        return STATIC.stream().anyMatch(path::startsWith);
    }

    static boolean isOfThePassword(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(OWN_ACCOUNT) || path.equals(SIGN_OUT) || path.equals("/error");
    }

    /** An address within this program, or its home: never one that leads elsewhere. */
    static String within(@Nullable String address) {
        boolean ours =
                address != null
                        && address.startsWith("/")
                        && !address.startsWith("//")
                        && address.chars().allMatch(each -> each > ' ' && each < 127)
                        && address.indexOf('\\') < 0;
        return ours && address != null ? address : "/";
    }

    /** This page's address, to come back to. */
    static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
