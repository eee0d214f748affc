package vn.sen.calendar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line: one phrase for a person, or a stream of phrases for a program. */
class DeadlineCommandTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsClausesDatesAndReasons() {
        assertThat(run("", "Trước ngày 20 tháng cuối quý", "--year", "2023")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Trước ngày 20 tháng cuối quý  [lặp lại]")
                .contains("thứ Sáu 17/3/2023")
                .contains("19/3/2023 là Chủ nhật, lùi về thứ Sáu 17/3/2023.");
    }

    @Test
    void writesOneJsonObject() {
        run("", "--json", "Chậm nhất ngày 15/12 tại Hà Nội", "--year", "2023");

        JsonNode json = JSON.readTree(out.toString(StandardCharsets.UTF_8));
        JsonNode clause = json.get("clauses").get(0);
        assertThat(json.get("text").asString()).isEqualTo("Chậm nhất ngày 15/12 tại Hà Nội");
        assertThat(json.get("unread").asString()).isEqualTo("tại Hà Nội");
        assertThat(clause.get("kind").asString()).isEqualTo("before");
        assertThat(clause.get("occurrences").get(0).get("opens").isNull()).isTrue();
        assertThat(clause.get("occurrences").get(0).get("due").asString()).isEqualTo("2023-12-15");
        assertThat(clause.get("occurrences").get(0).get("because").asString()).isNotBlank();
    }

    @Test
    void countsFromTheEvent() {
        run("", "--json", "--event", "2023-02-01", "Trước ngày họp 10-15 ngày", "--year", "2023");

        JsonNode clause = JSON.readTree(out.toString(StandardCharsets.UTF_8)).get("clauses").get(0);
        assertThat(clause.get("event").asString()).isEqualTo("ngày họp");
        assertThat(clause.get("direction").asString()).isEqualTo("before");
        assertThat(clause.get("amount").asInt()).isEqualTo(10);
        assertThat(clause.get("amountMax").asInt()).isEqualTo(15);
        assertThat(clause.get("unit").asString()).isEqualTo("day");
        assertThat(clause.get("occurrences").get(0).get("opens").asString())
                .isEqualTo("2023-01-17");
        assertThat(clause.get("occurrences").get(0).get("due").asString()).isEqualTo("2023-01-19");
    }

    @Test
    void answersEachLineOfAStreamWithALineOfJson() {
        run("Quý I\n\n\"Thường xuyên\"\tvà \\ \u0001\n", "-", "--year", "2026");

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines).allMatch(line -> JSON.readTree(line).has("clauses"));
        assertThat(lines.get(1)).isEqualTo("{\"text\":\"\",\"clauses\":[],\"unread\":null}");
    }

    @Test
    void takesTheYearOfTheClock() {
        run("", "--json", "Quý I");

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"due\":\"2026-03-31\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--json                    | Chưa có cụm từ",
                "Quý_I Quý_II              | Thừa \"Quý_II\"",
                "--years 2026              | Không có tùy chọn --years",
                "Quý_I --year              | Thiếu giá trị sau --year",
                "Quý_I --year hai          | Năm \"hai\" không đúng",
                "Quý_I --year 20           | Năm \"20\" không đúng",
                "Quý_I --event 31/02/2026  | Ngày \"31/02/2026\" không đúng"
            })
    void saysInVietnameseWhatIsWrong(String arguments, String message) {
        assertThat(run("", arguments.split(" ", -1))).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).contains("Cách dùng");
        assertThat(out.size()).isZero();
    }

    private int run(String in, String... args) {
        return DeadlineCommand.run(
                args,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                CLOCK);
    }
}
