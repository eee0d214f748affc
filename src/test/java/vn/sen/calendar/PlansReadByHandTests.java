package vn.sen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Four real plans that people read by hand: every clause and every date of every row. */
class PlansReadByHandTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PLANS =
            List.of(
                    "dong-thap-health-2023",
                    "dong-thap-labour-2022",
                    "hai-duong-labour-2022",
                    "tra-vinh-ict-2023");

    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);

    record Row(String plan, int year, JsonNode item) {
        @Override
        public String toString() {
            return plan + " " + item.get("no").asString();
        }
    }

    static Stream<Row> rows() {
        return PLANS.stream().flatMap(PlansReadByHandTests::rowsOf);
    }

    private static Stream<Row> rowsOf(String plan) {
        var file =
                PlansReadByHandTests.class.getResourceAsStream("/plans/" + plan + ".expected.json");
        JsonNode root = JSON.readTree(Objects.requireNonNull(file));
        List<Row> rows = new ArrayList<>();
        root.get("items").forEach(item -> rows.add(new Row(plan, root.get("year").asInt(), item)));
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheTimingOfEveryRow(Row row) {
        Reading reading = reader.read(row.item().get("timingText").asString());

        assertThat(written(reading.clauses(), row.year())).isEqualTo(expected(row, "timing"));
        assertThat(reading.unread()).isNull();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsTheWordsOfTimeInTheContentOfEveryRow(Row row) {
        List<Clause> clauses = reader.readWithin(row.item().get("content").asString());

        assertThat(written(clauses, row.year())).isEqualTo(expected(row, "contentTiming"));
    }

    private static List<ClauseForm> expected(Row row, String field) {
        List<ClauseForm> clauses = new ArrayList<>();
        row.item().get(field).forEach(clause -> clauses.add(ClauseForm.of(clause)));
        return clauses;
    }

    private List<ClauseForm> written(List<Clause> clauses, int year) {
        return clauses.stream()
                .map(clause -> ClauseForm.of(clause, deadlines.inYear(clause, year)))
                .toList();
    }
}
