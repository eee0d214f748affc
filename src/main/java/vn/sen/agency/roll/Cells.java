package vn.sen.agency.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sen.agency.roll.Verdict.Mistake;

/** What is wrong with the cells of a row by themselves. */
final class Cells {

    private static final int LONGEST = 120;
    private static final int LONGEST_PHONE = 40;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+().\\- /;]*");

    /** How the values of formulas that failed come from a workbook. */
    private static final String FAILED = "ERROR:";

    private Cells() {}

    static Mistake wrong(RollColumn column, String what, String... words) {
        return new Mistake(column, "agency.roll.wrong." + what, List.of(words));
    }

    static List<Mistake> ofUnit(RollLine line, Known known) {
        List<Mistake> mistakes = new ArrayList<>();
        text(RollColumn.UNIT, line.unit(), mistakes);
        if (known.unit(line.unit()).filter(unit -> !unit.active()).isPresent()) {
            mistakes.add(wrong(RollColumn.UNIT, "unit-closed", line.unit()));
        }
        return mistakes;
    }

    static List<Mistake> ofPerson(RollLine line, Known known) {
        List<Mistake> mistakes = new ArrayList<>();
        if (line.name().isEmpty()) {
            mistakes.add(wrong(RollColumn.NAME, "name-missing"));
        } else if (line.name().chars().anyMatch(Character::isDigit)) {
            mistakes.add(wrong(RollColumn.NAME, "name-digits", line.name()));
        }
        text(RollColumn.NAME, line.name(), mistakes);
        mistakes.addAll(ofUnit(line, known));
        text(RollColumn.POSITION, line.position(), mistakes);
        text(RollColumn.EMAIL, line.email(), mistakes);
        if (!line.email().isEmpty() && !EMAIL.matcher(line.email()).matches()) {
            mistakes.add(wrong(RollColumn.EMAIL, "email", line.email()));
        }
        boolean phone = PHONE.matcher(line.phone()).matches();
        if (!phone || line.phone().length() > LONGEST_PHONE) {
            mistakes.add(wrong(RollColumn.PHONE, "phone", line.phone()));
        }
        return mistakes;
    }

    private static void text(RollColumn column, String text, List<Mistake> mistakes) {
        if (text.startsWith(FAILED)) {
            mistakes.add(wrong(column, "formula", text.substring(FAILED.length())));
        } else if (text.length() > LONGEST) {
            mistakes.add(wrong(column, "long", Integer.toString(LONGEST)));
        }
    }
}
