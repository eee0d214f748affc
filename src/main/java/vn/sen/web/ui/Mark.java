package vn.sen.web.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A state as the eye meets it: a drawn mark and a word. The shape alone tells the states apart, so
 * that a grey print and a colour-blind reader lose nothing.
 */
public enum Mark {
    NOT_DUE("not"),
    IN_PROGRESS("do"),
    SUBMITTED("sent"),
    ACCEPTED("ok"),
    RETURNED("back"),
    LATE("late"),
    DUE_SOON("soon"),
    ATTENTION("watch"),
    CONTINUOUS("ever"),
    WAITING("wait"),
    BEFORE_FORCE("pre"),
    UNDATED("none");

    private static final Set<Mark> ADVICE = EnumSet.of(DUE_SOON, ATTENTION);

    private final String css;

    Mark(String css) {
        this.css = css;
    }

    /** The class of the style sheet, and the end of the symbol's name in {@code icons.svg}. */
    public String css() {
        return css;
    }

    /** Where the drawing is, for {@code <use href>}. */
    public String symbol() {
        return "/icons.svg#s-" + css;
    }

    /** The message key of its usual word. */
    public String key() {
        return "ui.mark." + css;
    }

    /** The states a year's plan shows, in the order of its legend. */
    public static List<Mark> inPlans() {
        return EnumSet.complementOf(EnumSet.copyOf(ADVICE)).stream().toList();
    }
}
