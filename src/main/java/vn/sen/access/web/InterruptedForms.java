package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sen.access.domain.Account;
import vn.sen.access.web.InterruptedForm.Entry;

/**
 * Keeps a form that came without a session in a new one, so that nothing typed is lost; up to 64
 * thousand letters, no files, no passwords. Only forms with a valid token come here, and only the
 * person who worked in the browser last gets one back.
 */
final class InterruptedForms {

    /** Sent with a form that is sent again. */
    static final String AGAIN = "_gui-lai";

    private static final String ATTRIBUTE = "sen.interrupted-form";
    private static final String WHOSE = "sen.interrupted-form-of";
    private static final int LONGEST = 64_000;

    private InterruptedForms() {}

    static boolean keep(HttpServletRequest request) {
        InterruptedForm form =
                new InterruptedForm(
                        Addresses.of(request), page(request), hasFiles(request), entries(request));
        String text = form.text();
        Optional<String> person = LastPerson.of(request);
        boolean kept = text.length() <= LONGEST && person.isPresent();
        if (kept) {
            request.getSession().setAttribute(ATTRIBUTE, text);
            request.getSession().setAttribute(WHOSE, person.orElseThrow());
        }
        return kept;
    }

    /** Somebody signed in: what another person had typed is gone. */
    static void leaveOnlyThoseOf(Account account, HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (!account.id().value().toString().equals(session.getAttribute(WHOSE))) {
            forget(request);
        }
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
            session.removeAttribute(WHOSE);
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
