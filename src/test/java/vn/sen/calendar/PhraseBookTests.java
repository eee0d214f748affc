package vn.sen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases as agencies write them; the book {@code phrases.txt} says what each means. */
class PhraseBookTests {

    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);

    static List<PhraseBook.Entry> entries() {
        return PhraseBook.read();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void means(PhraseBook.Entry entry) {
        Reading reading = reader.read(entry.phrase());

        assertThat(Stream.of(clauses(reading, entry), unread(reading), asked(reading)))
                .flatExtracting(lines -> lines.toList())
                .containsExactlyElementsOf(entry.meaning());
    }

    @Test
    void isAThickBook() {
        assertThat(entries()).hasSizeGreaterThan(150);
    }

    private Stream<String> clauses(Reading reading, PhraseBook.Entry entry) {
        return reading.clauses().stream()
                .map(clause -> PhraseBook.written(clause, days(clause, entry)));
    }

    private static Stream<String> unread(Reading reading) {
        return Stream.ofNullable(reading.unread()).map(words -> "! " + words);
    }

    private static Stream<String> asked(Reading reading) {
        return reading.slips().stream()
                .map(each -> "* %s → %s".formatted(each.written(), each.understood()));
    }

    private List<Occurrence> days(Clause clause, PhraseBook.Entry entry) {
        return clause instanceof Relative relative && relative.day() == null
                ? deadlines.from(relative, Objects.requireNonNull(entry.event())).stream().toList()
                : deadlines.inYear(clause, entry.year());
    }
}
