package vn.sen.rest;

import jakarta.servlet.http.HttpServletRequest;

/** Where the programming interface stands. */
public final class Api {

    public static final String ROOT = "/api";
    public static final String V1 = ROOT + "/v1";

    /** The description of the interface, for anybody: it tells nothing of any agency. */
    public static final String DESCRIPTION = ROOT + "/openapi.json";

    private Api() {}

    /** Whether a program is to be answered, and not a person. */
    public static boolean isAsked(HttpServletRequest request) {
        return isPart(request.getRequestURI());
    }

    public static boolean isPart(String path) {
        return path.startsWith(ROOT + "/");
    }
}
