package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Source;
import vn.sen.intake.Subject;

/** Reads the kind of document, its title, and the year that it plans for. */
final class SubjectReader {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/:.-])(20\\d\\d)(?!\\d|/)");
    private static final Pattern RULE = Pattern.compile("[-_=*.\\u2013\\u2014\\s]+");

    private final Regions regions;

    SubjectReader(Regions regions) {
        this.regions = regions;
    }

    Subject read() {
        Line kindLine = regions.of(Region.KIND).stream().findFirst().orElse(null);
        Found<String> kind = null;
        List<Line> title = new ArrayList<>();
        if (kindLine != null) {
            int end = KindLine.end(kindLine);
            kind = kindLine.found(kindLine.text().substring(0, end));
            title.add(kindLine.withText(kindLine.text().substring(end).strip()));
        }
        title.addAll(kindLine == null ? guessedTitle() : regions.of(Region.TITLE));
        Found<String> whole = join(title);
        if (whole != null && kindLine == null) {
            whole = whole.doubting(Doubt.TITLE_GUESSED);
        }
        return new Subject(kind, whole, year(whole));
    }

    /** Without a kind of document, what stands bold in the middle above the text. */
    private List<Line> guessedTitle() {
        return regions.of(Region.HEAD).stream()
                .filter(line -> line.look().bold() && line.look().centred())
                .filter(line -> line.place() instanceof Source.InParagraph)
                .toList();
    }

    private static @Nullable Found<String> join(List<Line> lines) {
        List<Line> said =
                lines.stream().filter(line -> !RULE.matcher(line.words()).matches()).toList();
        said = said.stream().filter(line -> !line.text().isEmpty()).toList();
        if (said.isEmpty()) {
            return null;
        }
        String text = said.stream().map(SubjectReader::words).collect(Collectors.joining(" "));
        return Found.sure(Text.bare(Text.squeeze(text)), new Source(said.getFirst().place(), text));
    }

    private static String words(Line line) {
        return line.label().isEmpty() ? line.text() : line.words();
    }

    private @Nullable Found<Integer> year(@Nullable Found<String> title) {
        if (title != null) {
            Found<Integer> year = year(title.value(), title.source());
            if (year != null) {
                return year;
            }
        }
        for (Line line : regions.of(Region.PREAMBLE)) {
            if (Terms.LAYOUT.has(line.text(), "makes-plan")) {
                Found<Integer> year = year(line.text(), line.source());
                if (year != null) {
                    return year.doubting(Doubt.TAKEN_FROM_BODY);
                }
            }
        }
        return null;
    }

    private static @Nullable Found<Integer> year(String text, Source source) {
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        if (years.isEmpty()) {
            return null;
        }
        Found<Integer> found = Found.sure(years.getFirst(), source);
        return years.stream().distinct().count() > 1 ? found.doubting(Doubt.YEARS_SEVERAL) : found;
    }
}
