package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that may open a row.
 *
 * @param line the line of the body that begins with it
 * @param typed as it stands
 * @param value "2.1" as 2 and 1; a Roman number or capital letter is its value
 * @param main whether it is a Roman number or a capital letter
 * @param rest the words behind it on its line
 */
record RowNumber(int line, String typed, List<Integer> value, boolean main, String rest) {
    private static final Pattern DIGITS =
            Pattern.compile(
                    "((?:\\d{1,3}|1[0-8]\\d\\d)(?:\\.\\d{1,2}){0,3})([.)]?)(?:\\s+(\\S.*))?");
    private static final Pattern MAIN =
            Pattern.compile("([IVX]{1,5}|[A-H])(?:[.)/]|(?=\\s|$))\\s*(\\S.*)?");
    private static final List<String> ROMAN =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");
    static final int LETTER = 100;

    static @Nullable RowNumber of(int line, String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            List<Integer> value = new ArrayList<>();
            Arrays.stream(digits.group(1).split("\\.", -1))
                    .map(Integer::valueOf)
                    .forEach(value::add);
            return new RowNumber(line, digits.group(1), value, false, rest(digits.group(3)));
        }
        Matcher main = MAIN.matcher(text);
        if (!main.matches()) {
            return null;
        }
        int roman = ROMAN.indexOf(main.group(1)) + 1;
        boolean letter = roman == 0 && main.group(1).length() == 1;
        if (roman == 0 && !letter) {
            return null;
        }
        int value = letter ? LETTER + main.group(1).charAt(0) - 'A' + 1 : roman;
        return new RowNumber(line, main.group(1), List.of(value), true, rest(main.group(2)));
    }

    private static String rest(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether the number comes right after another in counting, going down or up a level. */
    boolean follows(RowNumber before) {
        List<Integer> a = before.value;
        int depth = value.size();
        if (depth == a.size() + 1 && value.getLast() == 1 && value.subList(0, a.size()).equals(a)) {
            return true;
        }
        return depth <= a.size()
                && value.subList(0, depth - 1).equals(a.subList(0, depth - 1))
                && value.getLast() == a.get(depth - 1) + 1;
    }

    /** Whether it begins to count anew: "1", "1.1". */
    boolean isFirst() {
        return value.stream().allMatch(part -> part == 1);
    }

    /** Whether it begins to count below another number: "2.1" after "1.4". */
    boolean opensPart(RowNumber before) {
        return value.size() == 2
                && before.value.size() == 2
                && value.getLast() == 1
                && value.getFirst() == before.value.getFirst() + 1;
    }
}
