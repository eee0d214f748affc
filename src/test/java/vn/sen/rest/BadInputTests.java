package vn.sen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Role;

/** Whatever a program sends, it is told what is wrong in a form that a program reads. */
@SenTest
class BadInputTests {

    private static final String DEADLINES = "/api/v1/deadlines";

    @Autowired private TestAgency.Founder founder;
    @Autowired private Tokens tokens;
    @LocalServerPort private int port;

    private String secret;
    private TestCaller program;

    @BeforeEach
    void open() {
        TestAgency agency = founder.found("Sở Y tế");
        var secretary = agency.person("Trần Văn An", Role.ISO_SECRETARY);
        tokens.open(secretary);
        secret = tokens.make(secretary, true).secret();
        program = tokens.caller(secret);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void isToldOfAnUnknownAddress() {
        assertProblem(program.get("/api/v1/gi-do"), 404, "rest.not-found");
        assertProblem(program.get("/api/khac"), 404, "rest.not-found");
        assertProblem(program.get("/api/v1/tasks/" + UUID.randomUUID()), 404, "rest.not-found");
        assertProblem(program.get("/api/v1/tasks/khong-phai-khoa"), 404, "rest.not-found");
    }

    @Test
    void isToldOfAWrongMethodOrForm() {
        TestCaller.Answer wrong = program.send(program.request("/api/v1/me").DELETE());
        assertProblem(wrong, 405, "rest.method");
        assertThat(wrong.header("Allow")).contains("GET");
        assertProblem(program.get("/api/v1/me", "Accept", "application/xml"), 406, "rest.accept");
        assertProblem(
                program.send(
                        program.request(DEADLINES, "Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("Quý I"))),
                415,
                "rest.content-type");
    }

    @Test
    void isToldWhereJsonBreaks() {
        TestCaller.Answer broken = program.post(DEADLINES, "{\"phrase\": ");
        assertProblem(broken, 400, "rest.malformed");
        assertThat(broken.text("/errors/0/detail")).startsWith("Dòng 1");
        assertProblem(program.post(DEADLINES, ""), 400, "rest.malformed");
        assertProblem(program.post(DEADLINES, "[".repeat(5000)), 400, "rest.malformed");
        assertProblem(
                program.post(DEADLINES, "{\"phrase\": \"Quý I\", \"year\": 2023} x"),
                400,
                "rest.malformed");
    }

    @Test
    void isToldWhichFieldIsWrong() {
        assertWrong("{\"phrase\": \"Quý I\", \"year\": 2023, \"nam\": 1}", "/nam");
        assertWrong("{\"phrase\": \"Quý I\", \"year\": \"2023\"}", "/year");
        assertWrong("{\"phrase\": 12, \"year\": 2023}", "/phrase");
        assertWrong("{\"phrase\": \"a\\u0000b\", \"year\": 2023}", "/phrase");
        assertWrong("{\"phrase\": \"Quý I\"}", "/year");
        assertWrong("{\"phrase\": null, \"year\": 2023}", "/phrase");
        assertWrong("{\"phrase\": \"Quý I\", \"year\": 2023, \"event\": \"hôm qua\"}", "/event");
        assertWrong("{\"phrase\": \"Quý I\", \"year\": 99999}", "/year");
        assertWrong("{\"phrase\": \"" + "a".repeat(2001) + "\", \"year\": 2023}", "/phrase");
    }

    @Test
    void isToldWhichParameterIsWrong() {
        TestCaller.Answer plight = program.get("/api/v1/tasks?plight=XANH");
        assertProblem(plight, 400, "rest.parameters");
        assertThat(plight.text("/errors/0/parameter")).isEqualTo("plight");
        assertProblem(program.get("/api/v1/tasks?from=mai"), 400, "rest.parameters");
        assertProblem(program.get("/api/v1/tasks?size=201"), 400, "rest.paging");
        assertProblem(program.get("/api/v1/tasks?page=0"), 400, "rest.paging");
        assertProblem(program.get("/api/v1/plans?year=nay"), 400, "rest.parameters");
        assertProblem(program.get("/api/v1/tasks?words=a%00b"), 400, "rest.parameters");
    }

    @Test
    void isToldWhichParameterIsUnknown() {
        TestCaller.Answer answer = program.get("/api/v1/tasks?Whose=MINE&plight=ANY&sort=due");
        assertProblem(answer, 400, "rest.parameters");
        assertThat(answer.json().at("/errors").findValuesAsString("parameter"))
                .containsExactly("Whose", "sort");
        assertThat(answer.text("/errors/0/detail")).isEqualTo("Địa chỉ này không có tham số đó.");
        assertProblem(program.get("/api/v1/me?x=1"), 400, "rest.parameters");
        assertProblem(program.get("/api/v1/units?plan=1"), 400, "rest.parameters");
        assertProblem(program.get("/api/v1/people?name=An"), 400, "rest.parameters");
        assertProblem(
                program.get("/api/v1/plans/" + UUID.randomUUID() + "/rows?words=x"),
                400,
                "rest.parameters");
        assertThat(program.get("/api/v1/plans?page=1&size=5").status()).isEqualTo(200);
    }

    @Test
    void isToldThatABodyIsTooLargeBeforeItIsSent() throws IOException {
        try (Socket line = new Socket("localhost", port)) {
            String head =
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                                    .formatted(DEADLINES, secret)
                            + "Content-Type: application/json\r\nContent-Length: 10485760\r\n\r\n{";
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.setSoTimeout(10_000);

            assertThat(firstLine(line.getInputStream())).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void isStoppedWhereABodyOfUnknownLengthGrowsTooLarge() {
        byte[] piece = "{\"phrase\": \"".concat("a".repeat(1024)).getBytes(StandardCharsets.UTF_8);
        TestCaller.Answer answer =
                program.send(
                        program.request(DEADLINES, "Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofInputStream(
                                                () -> new Repeated(piece, 2 * 1024 * 1024))));

        assertProblem(answer, 413, "rest.too-large");
    }

    @Test
    void isToldOfAFileThatIsMissing() {
        assertProblem(
                program.send(
                        program.request(
                                        "/api/v1/imports",
                                        "Content-Type",
                                        "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofString("--x--\r\n"))),
                400,
                "rest.parameters");
    }

    private void assertWrong(String json, String pointer) {
        TestCaller.Answer answer = program.post(DEADLINES, json);
        assertProblem(answer, 400, "rest.values");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.text("/errors/0/detail")).isNotEmpty();
    }

    private static void assertProblem(TestCaller.Answer answer, int status, String code) {
        assertThat(answer.whole().body()).startsWith("{");
        assertThat(answer.code()).as(answer.whole().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("/title")).isNotEmpty();
        assertThat(answer.text("/detail")).isNotEmpty();
        assertThat(answer.text("/type")).isEqualTo("urn:sen:problem:" + code);
    }

    private static String firstLine(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answer.read(); next >= 0 && next != '\r'; next = answer.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** The same bytes again and again. */
    private static final class Repeated extends InputStream {

        private final byte[] piece;
        private final int length;
        private int place;

        Repeated(byte[] piece, int length) {
            this.piece = piece;
            this.length = length;
        }

        @Override
        public int read() {
            return place < length ? piece[Math.min(place++, piece.length - 1)] : -1;
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            int some = 0;
            for (int next = read(); next >= 0; next = some < most ? read() : -1) {
                into[offset + some++] = (byte) next;
            }
            return some == 0 ? -1 : some;
        }
    }
}
