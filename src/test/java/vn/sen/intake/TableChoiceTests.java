package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sen.intake.cli.PlanCommand;

/** Documents of which several tables look like plans. */
class TableChoiceTests {
    private static final String HEADS = TwoTables.HEADS;
    private static final String PLAN = TwoTables.PLAN;
    private static final byte[] TWO = TwoTables.file();

    @TempDir Path folder;
    private final PlanReader reader = new PlanReader();

    @Test
    void areListedWithWhatTellsThemApart() {
        WhichTable which = (WhichTable) reader.readOrAsk(TWO);
        assertThat(which.tables())
                .extracting(WhichTable.Candidate::number, WhichTable.Candidate::rows)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 2),
                        org.assertj.core.groups.Tuple.tuple(2, 1));
        WhichTable.Candidate second = which.tables().getLast();
        assertThat(second.caption()).isEqualTo("Phụ lục: Kết quả năm 2023");
        assertThat(second.headings())
                .containsExactly("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện");
        assertThat(second.firstRows()).containsExactly("Rà soát tài liệu");
        assertThat(Readings.contents(which.all())).hasSize(3);
    }

    @Test
    void giveTheRowsOfTheOneThatIsTakenAndKeepTheWordsOfTheOther() {
        PlanReading plan = (PlanReading) reader.read(TWO, new TableChoice(Set.of(2)));
        assertThat(Readings.contents(plan)).containsExactly("Rà soát tài liệu");
        assertThat(plan.remainder().unread())
                .extracting(Source::words)
                .contains("Đánh giá nội bộ", "Tháng 9", "Xem xét của lãnh đạo", "Tháng 10");
    }

    @Test
    void giveAllRowsWhereBothAreTaken() {
        PlanReading plan = (PlanReading) reader.read(TWO, new TableChoice(Set.of(1, 2)));
        assertThat(Readings.contents(plan)).hasSize(3);
        assertThat(reader.read(TWO, new TableChoice(Set.of(3))))
                .isEqualTo(ReadingRefused.NO_SUCH_TABLE);
    }

    @Test
    void areOnePlanWhereTheNumbersGoOn() {
        String rest =
                WordBytes.tbl(HEADS, WordBytes.tr("3", "Công bố lại", "Tháng 11", "Văn phòng"));
        byte[] file = WordBytes.body(PLAN + WordBytes.p("Các việc khác:") + rest).bytes();
        PlanReading plan = (PlanReading) reader.readOrAsk(file);
        assertThat(Readings.contents(plan)).hasSize(3);
    }

    static java.util.List<String> names() {
        return PlanDocuments.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void areNeverAskedAboutInTheFourPlans(String name) {
        assertThat(reader.readOrAsk(PlanDocuments.word(name))).isInstanceOf(PlanReading.class);
    }

    @Test
    void areSaidOnTheSideOfTheCommandAndTakenByNumber() throws IOException {
        String file = Files.write(folder.resolve("hai-bang.docx"), TWO).toString();
        Answer both = run("plan", "read", file);
        assertThat(both.status()).isZero();
        assertThat(both.out()).contains("Đánh giá nội bộ").contains("Rà soát tài liệu");
        assertThat(both.err()).contains("--table 1").contains("--table 2: Phụ lục");
        Answer one = run("plan", "read", file, "--table", "1", "--json");
        assertThat(one.out()).contains("Đánh giá nội bộ");
        assertThat(one.err()).isEmpty();
        assertThat(run("plan", "read", file, "--table", "7").status()).isEqualTo(1);
        assertThat(run("plan", "read", file, "--table", "x").status()).isEqualTo(2);
        assertThat(run("plan", "read", file, "--table").status()).isEqualTo(2);
    }

    private record Answer(int status, String out, String err) {}

    private static Answer run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                PlanCommand.run(
                        words,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
