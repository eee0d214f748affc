package vn.sen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Phrases put together at random from what the language knows come back as they were meant. */
class GrammarRoundTripTests {

    private static final int PHRASES = 3_000;
    private static final int YEAR = 2026;

    private static final List<String> VERBS =
            List.of("", "Hoàn thành ", "Thực hiện ", "Ban hành ", "Dự kiến ", "Xong ");
    private static final List<String> EXCLUDING = List.of("trước ", "trước ngày ");
    private static final List<String> INCLUDING =
            List.of(
                    "ngày ",
                    "chậm nhất ngày ",
                    "đến hết ngày ",
                    "không quá ngày ",
                    "muộn nhất là ");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final List<String> NUMBERS =
            List.of(
                    "một",
                    "hai",
                    "ba",
                    "tư",
                    "năm",
                    "sáu",
                    "bảy",
                    "tám",
                    "chín",
                    "mười",
                    "mười một",
                    "mười hai");

    private final SplittableRandom random = new SplittableRandom(24_11);
    private final WorkingCalendar calendar = WorkingCalendar.standard();
    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines deadlines = new Deadlines(calendar, BeforeRule.EXCLUSIVE);

    @Test
    void readsEveryWayToWriteALimit() {
        for (int i = 0; i < PHRASES; i++) {
            LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(365));
            boolean before = random.nextBoolean();
            String text = one(VERBS) + one(before ? EXCLUDING : INCLUDING) + written(day);
            LocalDate last = before ? day.minusDays(1) : day;

            assertOne(text, Kind.BEFORE, null, calendar.onOrBefore(last));
        }
    }

    @Test
    void readsEveryWayToWriteAMonthOrQuarter() {
        for (int i = 0; i < PHRASES; i++) {
            boolean quarter = random.nextBoolean();
            int number = random.nextInt(1, quarter ? 5 : 13);
            int first = quarter ? number * 3 - 2 : number;
            YearMonth last = YearMonth.of(YEAR, quarter ? number * 3 : number);
            String name = quarter ? quarter(number) : month(number);
            String text = one(VERBS) + one(List.of("", "trong ")) + name + year();

            assertOne(
                    text,
                    Kind.WINDOW,
                    LocalDate.of(YEAR, first, 1),
                    calendar.onOrBefore(last.atEndOfMonth()));
        }
    }

    @Test
    void readsEveryWayToWriteARange() {
        for (int i = 0; i < PHRASES; i++) {
            LocalDate from = LocalDate.of(YEAR, 1, 5).plusDays(random.nextInt(250));
            LocalDate to = from.plusDays(random.nextInt(30, 80));
            String joint = one(List.of(" đến ", " - ", " – ", " đến hết ", " đến ngày "));
            String text = one(List.of("từ ", "từ ngày ")) + from.getDayOfMonth() + "/";
            text += from.getMonthValue() + joint + to.getDayOfMonth() + "/" + to.getMonthValue();

            assertOne(text + year("/"), Kind.WINDOW, from, calendar.onOrBefore(to));
        }
    }

    @Test
    void countsEveryWorkingDayFromAStatedDate() {
        for (int i = 0; i < PHRASES; i++) {
            LocalDate day = LocalDate.of(YEAR, 1, 5).plusDays(random.nextInt(250));
            int days = random.nextInt(1, 40);
            String head = one(List.of("", "trong ", "trong vòng ", "không quá ", "sau "));
            String text = head + days + " ngày làm việc kể từ ngày " + written(day);

            assertOne(text, Kind.RELATIVE, null, calendar.plusWorkingDays(day, days));
        }
    }

    private void assertOne(String text, Kind kind, @Nullable LocalDate opens, LocalDate due) {
        Reading reading = reader.read(text);

        assertThat(reading.unread()).as(text).isNull();
        assertThat(reading.clauses()).as(text).hasSize(1);
        Clause clause = reading.clauses().getFirst();
        assertThat(clause.kind()).as(text).isEqualTo(kind);
        assertThat(deadlines.inYear(clause, YEAR))
                .as(text)
                .singleElement()
                .extracting(Occurrence::opens, Occurrence::due)
                .containsExactly(opens, due);
    }

    private String written(LocalDate day) {
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        return switch (random.nextInt(6)) {
            case 0 -> "%d/%d".formatted(d, m);
            case 1 -> "%02d/%02d/%d".formatted(d, m, YEAR);
            case 2 -> "%d-%d-%d".formatted(d, m, YEAR);
            case 3 -> "%02d.%02d.%d".formatted(d, m, YEAR);
            case 4 -> "%d tháng %d".formatted(d, m);
            default -> "%02d tháng %02d năm %d".formatted(d, m, YEAR);
        };
    }

    private String quarter(int number) {
        String word = one(List.of("Quý ", "quý ", "Quí ", "QUÝ "));
        return switch (random.nextInt(4)) {
            case 0 -> word + number;
            case 1 -> "Q." + QUARTERS.get(number - 1);
            case 2 -> word + NUMBERS.get(number - 1);
            default -> word + QUARTERS.get(number - 1);
        };
    }

    private String month(int number) {
        return switch (random.nextInt(4)) {
            case 0 -> "T" + number;
            case 1 -> "tháng " + NUMBERS.get(number - 1);
            case 2 -> "tháng %02d".formatted(number);
            default -> "Tháng " + number;
        };
    }

    private String year() {
        return year(one(List.of("/", " năm ", "-", " - ")));
    }

    private String year(String joint) {
        return random.nextBoolean() ? "" : joint + YEAR;
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
