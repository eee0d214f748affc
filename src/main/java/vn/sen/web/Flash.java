package vn.sen.web;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the last act did, said on the page that follows it. The text is already in words. */
public record Flash(Kind kind, String text) implements Serializable {

    static final String ATTRIBUTE = "flash";

    public enum Kind {
        GOOD,
        ASK,
        BAD
    }

    public static void good(RedirectAttributes next, String text) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Kind.GOOD, text));
    }

    public static void ask(RedirectAttributes next, String text) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Kind.ASK, text));
    }

    public static void bad(RedirectAttributes next, String text) {
        next.addFlashAttribute(ATTRIBUTE, new Flash(Kind.BAD, text));
    }
}
