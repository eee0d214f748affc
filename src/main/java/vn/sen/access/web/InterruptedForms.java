package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sen.access.web.InterruptedForm.Entry;

/**
 * Keeps a form that came without a session in a new one, so that nothing typed is lost; up to 64
 * thousand letters, no files, no passwords. Only forms with a valid token come here.
 */
final class InterruptedForms {

    /** Sent with a form that is sent again. */
    static final String AGAIN = "_gui-lai";

    private static final String ATTRIBUTE = "sen.interrupted-form";
    private static final int LONGEST = 64_000;

    private InterruptedForms() {}

    static boolean keep(HttpServletRequest request) {
        InterruptedForm form =
                new InterruptedForm(
                        Addresses.of(request), page(request), hasFiles(request), entries(request));
        String text = form.text();
        boolean fits = text.length() <= LONGEST;
        if (fits) {
            request.getSession().setAttribute(ATTRIBUTE, text);
        }
        return fits;
    }

    static Optional<InterruptedForm> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String text
                ? Optional.of(InterruptedForm.read(text))
                : Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    static void forgetIfSentAgain(HttpServletRequest request) {
        if ("POST".equals(request.getMethod()) && request.getParameter(AGAIN) != null) {
            forget(request);
        }
    }

    private static List<Entry> entries(HttpServletRequest request) {
        List<Entry> entries = new ArrayList<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (isKept(name)) {
                                for (String value : values) {
                                    entries.add(new Entry(name, value));
                                }
                            }
                        });
        return entries;
    }

    private static boolean isKept(String name) {
        return !name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("matkhau");
    }

    private static boolean hasFiles(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/");
    }

    /** The page the form stood on, from the browser's word for it. */
    private static String page(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            return referer == null ? "/" : Addresses.within(URI.create(referer).getRawPath());
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
