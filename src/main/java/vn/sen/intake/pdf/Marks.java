package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** What a page shows, in the directions of the file, until it is known which way it is read. */
final class Marks {
    /** A level letter's height may differ from its neighbour's by this share of a right angle. */
    private static final double SLANT = 0.1;

    private final List<Letter> letters = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final int[] turns = new int[4];

    /**
     * A letter.
     *
     * @param turn quarter turns against the clock, from level text
     */
    private record Letter(
            String text,
            int turn,
            double x,
            double y,
            double toX,
            double toY,
            double size,
            boolean bold) {}

    private record Stroke(double x, double y, double toX, double toY) {}

    /** Takes a letter that begins at one point and ends at another; slanting ones are left out. */
    void letter(
            String text, double x, double y, double toX, double toY, double direction, Face face) {
        double turns = direction / (Math.PI / 2);
        int turn = Math.floorMod((int) Math.round(turns), 4);
        if (Math.abs(turns - Math.round(turns)) > SLANT) {
            return;
        }
        letters.add(new Letter(text, turn, x, y, toX, toY, face.size(), face.bold()));
        this.turns[turn]++;
    }

    /** How a letter is set. */
    record Face(double size, boolean bold) {}

    void stroke(double x, double y, double toX, double toY) {
        strokes.add(new Stroke(x, y, toX, toY));
    }

    boolean hasLetters() {
        return !letters.isEmpty();
    }

    /** The page, with this corner and size in the file's directions. */
    Sheet sheet(int number, double x, double y, double width, double height) {
        int turn = mostTurned();
        Turning turning = new Turning(turn, x, y, width, height);
        List<Glyph> glyphs = new ArrayList<>();
        for (Letter letter : letters) {
            if (letter.turn() == turn) {
                glyphs.add(glyph(letter, turning));
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (Stroke stroke : strokes) {
            rules.add(rule(stroke, turning));
        }
        return new Sheet(number, turning.width(), turning.height(), glyphs, rules);
    }

    private int mostTurned() {
        int most = 0;
        for (int i = 1; i < turns.length; i++) {
            most = turns[i] > turns[most] ? i : most;
        }
        return most;
    }

    private static Glyph glyph(Letter letter, Turning turning) {
        double from = turning.across(letter.x(), letter.y());
        double to = turning.across(letter.toX(), letter.toY());
        return new Glyph(
                letter.text(),
                Math.min(from, to),
                Math.max(from, to),
                turning.down(letter.x(), letter.y()),
                letter.size(),
                letter.bold());
    }

    private static Rule rule(Stroke stroke, Turning turning) {
        double x = turning.across(stroke.x(), stroke.y());
        double y = turning.down(stroke.x(), stroke.y());
        double toX = turning.across(stroke.toX(), stroke.toY());
        double toY = turning.down(stroke.toX(), stroke.toY());
        boolean level = Math.abs(toX - x) >= Math.abs(toY - y);
        return level
                ? new Rule(true, (y + toY) / 2, Math.min(x, toX), Math.max(x, toX))
                : new Rule(false, (x + toX) / 2, Math.min(y, toY), Math.max(y, toY));
    }
}
