package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.intake.cli.PlanCommand;

class PlanCommandTests {
    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return PlanCommand.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String plan() throws IOException {
        byte[] word = PlanDocuments.word("tra-vinh-ict-2023");
        return Files.write(folder.resolve("kế hoạch.tmp"), word).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesJsonWithConfidenceSourceAndWhatIsUnread() throws IOException {
        assertThat(run("read", plan(), "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.at("/year").asInt()).isEqualTo(2023);
        assertThat(json.at("/confidence/agency").asDouble()).isEqualTo(1);
        assertThat(json.at("/source/agency/text").asString())
                .isEqualTo("SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
        assertThat(json.at("/items/2/source/content/row").asInt()).isEqualTo(5);
        assertThat(json.at("/items/0/confidence/timing").asDouble()).isEqualTo(1);
        assertThat(json.at("/unread").isArray()).isTrue();
    }

    @Test
    void writesRowsWithTheirDaysForPeople() throws IOException {
        assertThat(run("plan", "read", plan())).isZero();
        assertThat(out())
                .contains("Sở Thông tin và Truyền thông")
                .contains("5. Đánh giá nội bộ")
                .contains("19/10/2023")
                .contains("Ban Chỉ đạo ISO (chủ trì)");
    }

    @Test
    void saysWhyAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.docx"), "<html></html>");
        assertThat(run("read", file.toString(), "--json")).isEqualTo(1);
        assertThat(err()).contains(".docx");
        assertThat(JsonMapper.shared().readTree(out()).at("/refused").asString())
                .isEqualTo("intake.refused.unknown-kind");
    }

    @Test
    void readsWhatAnotherProgramHandsOver() throws IOException {
        InputStream before = System.in;
        String text =
                "KẾ HOẠCH\nNăm 2025\nTT\tNội dung\tThời gian\tĐơn vị\n1\tHọp\tQuý II\tVăn phòng\n";
        try {
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(run("read", "-", "--json")).isZero();
            System.setIn(new ByteArrayInputStream(new byte[0]));
            assertThat(run("read", "-")).isEqualTo(1);
        } finally {
            System.setIn(before);
        }
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.at("/items/0/content").asString()).isEqualTo("Họp");
        assertThat(err()).isNotBlank();
    }

    @Test
    void explainsItsUse() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(err()).contains("./sen plan read");
        assertThat(run("read", folder.resolve("nowhere.docx").toString())).isEqualTo(2);
        assertThat(err()).contains("nowhere.docx");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() throws IOException {
        Path file = folder.resolve("huge.docx");
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(200L * 1024 * 1024);
            channel.write(ByteBuffer.wrap(new byte[] {0}));
        }
        assertThat(run("read", file.toString())).isEqualTo(1);
        assertThat(err()).contains("20 MB");
    }
}
