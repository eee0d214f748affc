package vn.sen.calendar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for every text, known or not. */
class ReaderPropertiesTests {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    /** Words that join clauses, or introduce a condition or a subject. */
    private static final Set<String> JOINING =
            Set.of(
                    "hoặc", "và", "hay", "là", "đồng", "thời", "trong", "trường", "hợp", "nếu",
                    "khi", "mỗi", "thì", "đối", "với");

    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    @Test
    void dropsNoWord() {
        for (String text : texts()) {
            Reading reading = reader.read(text);
            Set<String> kept = new HashSet<>(words(kept(reading)));
            List<String> lost = new ArrayList<>(words(reading.text()));
            lost.removeAll(kept);
            lost.removeAll(JOINING);
            lost.removeIf(word -> isListMark(word, reading.text()));
            assertThat(lost).as(text).isEmpty();
        }
    }

    private static boolean isListMark(String word, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains(word + ") ") || lower.contains(word + ". ");
    }

    @Test
    void readsEverySpellingOfTheSameTextAlike() {
        for (PhraseBook.Entry entry : PhraseBook.read()) {
            String phrase = entry.phrase();
            List<Clause> clauses = reader.read(phrase).clauses();
            String decomposed = Normalizer.normalize(phrase, Normalizer.Form.NFD);
            String spaced = "\u00a0 " + phrase.replace(" ", " \u00a0\u200b") + "\n";
            String capital = phrase.toUpperCase(Locale.ROOT);
            assertThat(reader.read(decomposed).clauses()).as(phrase).isEqualTo(clauses);
            assertThat(reader.read(spaced).clauses()).as(phrase).isEqualTo(clauses);
            assertThat(days(reader.read(capital))).as(capital).isEqualTo(days(reader.read(phrase)));
        }
    }

    @Test
    void putsEveryTargetOnAWorkingDay() {
        for (String text : texts()) {
            for (Clause clause : reader.read(text).clauses()) {
                assertThat(deadlines.inYear(clause, 2026))
                        .as(text)
                        .allMatch(occurrence -> calendar.isWorkingDay(occurrence.due()));
            }
        }
    }

    @Test
    void keepsTheOccurrencesOfACycleInOrderAndApart() {
        for (PhraseBook.Entry entry : PhraseBook.read()) {
            for (Clause clause : reader.read(entry.phrase()).clauses()) {
                if (clause instanceof Recurring) {
                    assertApart(entry.phrase(), deadlines.inYear(clause, 2026));
                }
            }
        }
    }

    private static void assertApart(String phrase, List<Occurrence> occurrences) {
        for (int i = 1; i < occurrences.size(); i++) {
            Occurrence before = occurrences.get(i - 1);
            Occurrence after = occurrences.get(i);
            assertThat(after.due()).as(phrase).isAfter(before.due());
            assertThat(
                            after.opens() == null
                                    || before.opens() == null
                                    || after.opens().isAfter(before.opens()))
                    .as(phrase)
                    .isTrue();
        }
    }

    @Test
    @Timeout(60)
    void neitherFailsNorHangsOnAnything() {
        List<String> monsters =
                List.of(
                        "",
                        " \u0000\u0001\n\t",
                        "\u202eabc\u202d מחר عربى",
                        "\ud83d\ude00\ud800 \udc00",
                        "((((((((((" + ")".repeat(50),
                        "999999999999999999999/99999999999/9999999",
                        "1000000 lần/năm",
                        "sau 99999999999 ngày kể từ ngày ký",
                        "sau 999999 năm kể từ ngày ký",
                        "ngày 00/00/0000");
        List<String> all = new ArrayList<>(monsters);
        for (String unit :
                List.of(
                        "khi có, ",
                        "trước ",
                        "tháng đầu ",
                        "đến ",
                        "a ",
                        "1/",
                        "- ",
                        "Quý I, ",
                        "6 tháng đầu ",
                        "hàng ",
                        "(",
                        "sau 5 ngày ",
                        "định kỳ ",
                        "tháng 3, 6, ",
                        "ngày 25 tháng 3, 6, ",
                        "ngày 25 tháng 3, ",
                        "tuần 1, ",
                        "đầu và ",
                        "Tháng 11, trước ngày ",
                        "Tháng 11 (",
                        "3 ngày, ",
                        "quý, 6 tháng, ",
                        "năm học 2025-",
                        "các tháng cuối ",
                        "thứ Hai, ",
                        "quý I + ",
                        "đợt 1: ",
                        "30 ngày kể từ ngày 01/6, ",
                        "từ tháng 3 - ",
                        "tháng năm ",
                        "trước Tết ",
                        "trước kỳ nghỉ lễ 30/4 - ",
                        "sau ngày 15/6, ",
                        "15 ngày sau khi kết thúc quý, ",
                        "từ 7h30 đến ",
                        "thứ 2, 4, ",
                        "2 ngày (15, 16, ",
                        "trước 15/6 (báo cáo ",
                        "theo kế hoạch (dự kiến ",
                        "năm 2026, ",
                        "trường hợp ")) {
            all.add(unit.repeat(40_000 / unit.length()));
        }
        for (String text : all) {
            Reading reading = reader.read(text);
            days(reading);
            reader.readWithin(text);
        }
    }

    private List<Object> days(Reading reading) {
        List<Object> days = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            days.add(clause.kind());
            deadlines.inYear(clause, 2026).forEach(each -> days.add(each.due()));
            if (clause instanceof Relative relative) {
                deadlines.from(relative, LocalDate.of(2026, 2, 10));
            }
        }
        return days;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(hit -> hit.group())
                .toList();
    }

    private static String kept(Reading reading) {
        Stream<String> clauses =
                reading.clauses().stream()
                        .map(Clause::words)
                        .flatMap(
                                words ->
                                        Stream.of(
                                                words.text(),
                                                words.subject(),
                                                words.condition(),
                                                words.work()))
                        .filter(Objects::nonNull);
        return String.join(" ", clauses.toList()) + " " + reading.unread();
    }

    /** The book's phrases, and mixtures of their words, save those that are written together. */
    private List<String> texts() {
        List<String> phrases = PhraseBook.read().stream().map(PhraseBook.Entry::phrase).toList();
        List<String> words =
                phrases.stream()
                        .flatMap(each -> Stream.of(each.split(" ", -1)))
                        .collect(toSet())
                        .stream()
                        .filter(word -> reader.read(word).slips().isEmpty())
                        .sorted()
                        .toList();
        List<String> clean =
                phrases.stream().filter(each -> reader.read(each).slips().isEmpty()).toList();
        List<String> joints = List.of(" ", ", ", "; ", " hoặc ", " và ", " (", ") ", ". ", " - ");
        SplittableRandom random = new SplittableRandom(2026);
        List<String> texts = new ArrayList<>(phrases);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(1, 9); n > 0; n--) {
                List<String> source = random.nextInt(4) == 0 ? clean : words;
                text.append(source.get(random.nextInt(source.size())));
                text.append(
                        random.nextInt(3) > 0 ? " " : joints.get(random.nextInt(joints.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
