package vn.sen.intake.pdf;

import java.util.List;

/**
 * A page the way its text is read: turned so that most of its text runs from left to right.
 *
 * @param glyphs in the order in which the file draws them
 */
record Sheet(int number, double width, double height, List<Glyph> glyphs, List<Rule> rules) {
    Sheet {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
