package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.Duty;
import vn.sen.intake.Found;

/** Reads the part on organisation: units, what each has to do, and the last words. */
final class DutyReader {
    private static final int UNIT_WORDS = 14;

    private final List<Duty> duties = new ArrayList<>();
    private final List<Found<String>> closing = new ArrayList<>();
    private @Nullable Found<String> unit;
    private List<Found<String>> items = new ArrayList<>();

    DutyReader(List<Line> lines) {
        lines.forEach(this::line);
        endUnit();
    }

    List<Duty> duties() {
        return duties;
    }

    List<Found<String>> closing() {
        return closing;
    }

    private void line(Line line) {
        if (!closing.isEmpty() && !line.isNumbered()) {
            closing.add(line.found(line.words()));
        } else if (isUnit(line)) {
            unit(line);
        } else if (line.isNumbered() && !isPoint(line)) {
            charge(line);
        } else if (isClosing(line)) {
            closing.add(line.found(line.words()));
        } else if (goesOn(line)) {
            Found<String> begun = items.removeLast();
            items.add(begun.map(text -> Text.withoutFinalSign(text + " " + line.text())));
        } else {
            items.add(line.found(Text.withoutFinalSign(line.text())));
        }
    }

    /** A short numbered or bold line that names a unit; behind a colon its first duty. */
    private static boolean isUnit(Line line) {
        String name = name(line);
        boolean set = line.isNumbered() || (!line.isBulleted() && line.look().bold());
        boolean sentence = name.endsWith(".") && line.text().length() == name.length();
        return set && Text.words(name) <= UNIT_WORDS && !sentence && !name.endsWith(";");
    }

    private static String name(Line line) {
        int colon = line.text().indexOf(':');
        return colon < 0 ? line.text() : line.text().substring(0, colon);
    }

    /** A point "a)" under a numbered unit. */
    private boolean isPoint(Line line) {
        return unit != null && Character.isLowerCase(line.label().charAt(0));
    }

    private void unit(Line line) {
        endUnit();
        String name = name(line);
        String charged = UnitOfDuty.of(name, "charged");
        unit = line.found(charged == null ? Text.bare(name) : charged);
        String rest = line.text().substring(name.length()).replaceFirst("^\\s*:", "").strip();
        if (!rest.isEmpty()) {
            items.add(line.found(Text.withoutFinalSign(rest)));
        }
    }

    /** A numbered sentence: the duty of the unit that it begins with. */
    private void charge(Line line) {
        endUnit();
        String charged = UnitOfDuty.of(line.text(), "duty");
        unit = charged == null ? null : line.found(charged).doubting(Doubt.TAKEN_FROM_BODY);
        items.add(line.found(Text.withoutFinalSign(line.text())));
    }

    private void endUnit() {
        if (unit != null || !items.isEmpty()) {
            duties.add(new Duty(unit, items));
        }
        unit = null;
        items = new ArrayList<>();
    }

    private static boolean isClosing(Line line) {
        return line.label().isEmpty() && Terms.LAYOUT.begins(line.text(), "closing");
    }

    private boolean goesOn(Line line) {
        return line.label().isEmpty()
                && !items.isEmpty()
                && !line.text().isEmpty()
                && Character.isLowerCase(line.text().charAt(0));
    }
}
