package vn.sen.intake.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sen.intake.Found;
import vn.sen.intake.Source;
import vn.sen.intake.document.Paragraph;

/**
 * One line of text.
 *
 * @param label the number, letter or dash before it, typed or automatic, without punctuation
 * @param text the words behind the label
 * @param raw the line as typed, gaps included
 */
record Line(String label, String text, String raw, Paragraph.Look look, Source.Place place)
        implements Piece {
    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s*(?:([IVXL]{1,6}|[A-Z]|\\d{1,2}(?:\\.\\d{1,2}){0,3}|\\p{Ll})"
                            + "(?:[.):](?!\\d)|/(?=\\s))"
                            + "|([-\\u2010-\\u2015\\u2212+*\\u2022]))\\s*(?=\\S)");
    private static final Pattern LABEL_END = Pattern.compile("[.)/:\\s]+$");

    static Line of(Paragraph paragraph, String typed, boolean first, Source.Place place) {
        String automatic = first ? LABEL_END.matcher(paragraph.label()).replaceAll("") : "";
        String text = Text.squeeze(typed);
        String raw = automatic.isEmpty() ? typed : paragraph.label() + " " + typed;
        if (!automatic.isEmpty()) {
            return new Line(automatic, text, raw, paragraph.look(), place);
        }
        Matcher label = LABEL.matcher(text);
        if (!label.find()) {
            return new Line("", text, raw, paragraph.look(), place);
        }
        String found = label.group(1) != null ? label.group(1) : label.group(2);
        return new Line(found, text.substring(label.end()), raw, paragraph.look(), place);
    }

    /** The lines of a paragraph: breaks within it divide it. */
    static Stream<Line> of(Paragraph paragraph, Source.Place place) {
        List<String> typed = paragraph.text().lines().filter(line -> !line.isBlank()).toList();
        return Stream.iterate(0, i -> i < typed.size(), i -> i + 1)
                .map(i -> of(paragraph, typed.get(i), i == 0, place));
    }

    boolean isBulleted() {
        return label.length() == 1 && !Character.isLetterOrDigit(label.charAt(0));
    }

    boolean isNumbered() {
        return !label.isEmpty() && !isBulleted();
    }

    /** Whether the number is that of a main part: a Roman number or a capital letter. */
    boolean isMainPart() {
        return !label.isEmpty() && label.chars().allMatch(Character::isUpperCase);
    }

    /** The words without a text's final sign. */
    String words() {
        return Text.squeeze(raw);
    }

    Source source() {
        return new Source(place, words());
    }

    <T> Found<T> found(T value) {
        return Found.sure(value, source());
    }

    Line withText(String other) {
        return new Line(label, other, raw, look, place);
    }
}
