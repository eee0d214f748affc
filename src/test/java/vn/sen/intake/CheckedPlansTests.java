package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.intake.cli.PlanCommand;

/** What people find who hold the four plans against the law and the standard, row by row. */
class CheckedPlansTests {

    @TempDir private Path folder;

    static List<Arguments> plans() {
        return List.of(
                Arguments.of(
                        "dong-thap-health-2023",
                        List.of(
                                "corrections",
                                "effectiveness",
                                "announcement",
                                "context",
                                "objectives-before-report",
                                "inspection")),
                Arguments.of(
                        "dong-thap-labour-2022",
                        List.of(
                                "training",
                                "corrections",
                                "effectiveness",
                                "announcement",
                                "context",
                                "audit-every-unit")),
                Arguments.of(
                        "hai-duong-labour-2022",
                        List.of(
                                "review-yearly",
                                "effectiveness",
                                "announcement",
                                "objectives-reported",
                                "context",
                                "external-documents",
                                "audit-every-unit")),
                Arguments.of(
                        "tra-vinh-ict-2023",
                        List.of(
                                "training",
                                "effectiveness",
                                "objectives-reported",
                                "external-documents",
                                "satisfaction",
                                "audit-every-unit",
                                "inspection",
                                "doer")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void findsWhatAPlanLeavesOpen(String plan, List<String> rules) throws IOException {
        var json = JsonMapper.shared().readTree(run("check", plan, "--json"));

        assertThat(StreamSupport.stream(json.get("findings").spliterator(), false))
                .extracting(finding -> finding.get("rule").asString())
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void saysWhyByWhichArticleAndWhatToAdd() throws IOException {
        assertThat(run("check", "hai-duong-labour-2022"))
                .contains(
                        "[Luật định] Kế hoạch không có dòng nào họp xem xét của lãnh đạo.",
                        "tối thiểu một năm một lần. (QĐ 19/2014/QĐ-TTg, Điều 4 khoản 4 điểm b)",
                        "Đề nghị thêm dòng: Họp xem xét của lãnh đạo");
    }

    private String run(String verb, String plan, String... options) throws IOException {
        Path file = Files.write(folder.resolve(plan + ".docx"), PlanDocuments.word(plan));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] words =
                options.length == 0
                        ? new String[] {"plan", verb, file.toString()}
                        : new String[] {"plan", verb, file.toString(), options[0]};
        int status = PlanCommand.run(words, new PrintStream(out), System.err);
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
