package vn.sen.plan.web;

import java.util.List;

/**
 * Somebody else was quicker.
 *
 * @param sentence who did what when
 * @param text what this means for the one who came too late
 * @param typed what was typed into the form that came too late
 */
public record Overtaken(String sentence, String text, List<String> typed) {

    public Overtaken {
        typed = List.copyOf(typed);
    }
}
