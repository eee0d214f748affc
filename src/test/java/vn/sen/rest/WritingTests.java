package vn.sen.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

/** What a program changes, in its person's name. */
@SenTest
class WritingTests {

    @Autowired private Department.Founder founder;
    @Autowired private Tokens tokens;

    private final List<TestCaller> programs = new ArrayList<>();
    private Department health;
    private PlanId plan;
    private TestCaller secretary;
    private TestCaller head;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 18);
        secretary = opened(tokens.callerOf(health.secretary));
        head = opened(tokens.callerOf(health.headOfMedicine));
    }

    @AfterEach
    void close() {
        programs.forEach(TestCaller::close);
    }

    @Test
    void takesATaskFromItsBeginningToItsEnd() {
        TestCaller.Answer made = secretary.post("/api/v1/tasks", work("Trả lời kiến nghị"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        String task = made.header("Location");
        assertThat(task).isEqualTo("/api/v1/tasks/" + made.text("/id"));

        TestCaller.Answer started = head.post(task + "/start", "", "If-Match", "\"1\"");
        assertThat(started.text("/task/state")).isEqualTo("IN_PROGRESS");
        TestCaller.Answer filed = head.upload(task + "/evidence", "b.txt", "xong".getBytes(UTF_8));
        assertThat(filed.text("/evidence/0/name")).isEqualTo("b.txt");
        String piece = task + "/evidence/" + filed.text("/evidence/0/id");
        assertThat(head.get(piece).whole().body()).isEqualTo("xong");
        TestCaller.Answer submitted =
                head.post(
                        task + "/submit",
                        "{\"doneOn\": \"2023-09-18\", \"words\": \"Đã gửi.\"}",
                        "If-Match",
                        filed.header("ETag"));
        assertThat(submitted.text("/task/state")).isEqualTo("SUBMITTED");
        TestCaller.Answer returned =
                secretary.post(
                        task + "/return",
                        "{\"words\": \"Thiếu số liệu.\"}",
                        "If-Match",
                        submitted.header("ETag"));
        assertThat(returned.text("/task/state")).isEqualTo("RETURNED");
        TestCaller.Answer again =
                head.post(
                        task + "/submit",
                        "{\"doneOn\": \"2023-09-18\"}",
                        "If-Match",
                        returned.header("ETag"));
        TestCaller.Answer accepted =
                secretary.post(task + "/accept", "", "If-Match", again.header("ETag"));
        assertThat(accepted.text("/task/state")).isEqualTo("ACCEPTED");
        assertThat(accepted.json().at("/history").findValuesAsString("what"))
                .containsExactly(
                        "task.added",
                        "task.started",
                        "task.evidence-added",
                        "task.submitted",
                        "task.returned",
                        "task.submitted",
                        "task.accepted");
    }

    @Test
    void isRefusedAsThePagesRefuse() {
        String task = made();

        TestCaller.Answer none =
                head.post(task + "/submit", "{\"doneOn\": \"2023-09-18\"}", "If-Match", "\"1\"");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.code()).isEqualTo("plan.refused.no-evidence");
        assertThat(none.text("/detail")).startsWith("Chưa có bằng chứng.");
        assertThat(none.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(none.text("/instance")).isEqualTo(task + "/submit");

        assertThat(secretary.post(task + "/start", "", "If-Match", "\"1\"").code())
                .isEqualTo("plan.refused.not-your-task");
        assertThat(head.post(task + "/cancel", "{\"reason\": \"x\"}", "If-Match", "\"1\"").code())
                .isEqualTo("rest.forbidden");
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        String task = made();

        TestCaller.Answer none = head.post(task + "/start");
        assertThat(none.status()).isEqualTo(428);
        assertThat(none.code()).isEqualTo("rest.no-version");
        assertThat(head.post(task + "/start", "", "If-Match", "\"1\"").status()).isEqualTo(200);
        TestCaller.Answer old = head.post(task + "/hand-over", "{}", "If-Match", "\"1\"");
        assertThat(old.status()).isEqualTo(412);
        assertThat(old.code()).isEqualTo("rest.stale");
        assertThat(head.post(task + "/hand-over", "{}", "If-Match", "W/\"2\"").status())
                .isEqualTo(412);
        assertThat(head.post(task + "/hand-over", "{}", "If-Match", "\"2\"").status())
                .isEqualTo(200);
    }

    @Test
    void doesOnceWhatIsAskedTwice() {
        String key = UUID.randomUUID().toString();

        TestCaller.Answer first =
                secretary.post("/api/v1/tasks", work("Một lần"), "Idempotency-Key", key);
        TestCaller.Answer second =
                secretary.post(
                        "/api/v1/tasks",
                        work("Một lần").replace(", ", ",  "),
                        "Idempotency-Key",
                        key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.whole().body()).isEqualTo(first.whole().body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(tasks("Mot lan")).isEqualTo(1);

        TestCaller.Answer other =
                secretary.post("/api/v1/tasks", work("Việc khác"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("rest.key-reused");
        assertThat(tasks("Viec khac")).isZero();
    }

    @Test
    void keepsTheAnswerOfAnActOnWhatHasChangedSince() {
        String task = made();

        TestCaller.Answer first =
                head.post(task + "/start", "", "If-Match", "\"1\"", "Idempotency-Key", "a-1");
        TestCaller.Answer second =
                head.post(task + "/start", "", "If-Match", "\"1\"", "Idempotency-Key", "a-1");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.whole().body()).isEqualTo(first.whole().body());
    }

    @Test
    void keepsRefusalsTooButNothingOfAnActThatBroke() {
        String task = made();
        String body = "{\"doneOn\": \"2023-09-18\"}";
        String[] keyed = {"If-Match", "\"1\"", "Idempotency-Key", "b-1"};
        assertThat(head.post(task + "/submit", body, keyed).status()).isEqualTo(422);
        head.upload(task + "/evidence", "b.txt", "xong".getBytes(UTF_8));
        assertThat(head.post(task + "/submit", body, keyed).header("Idempotency-Replayed"))
                .isEqualTo("true");

        String[] stale = {"If-Match", "\"7\"", "Idempotency-Key", "b-2"};
        assertThat(head.post(task + "/submit", body, stale).status()).isEqualTo(412);
        assertThat(head.post(task + "/submit", body, stale).header("Idempotency-Replayed"))
                .isEmpty();
    }

    @Test
    void doesOnceWhatIsAskedManyTimesAtOnce() {
        List<CompletableFuture<TestCaller.Answer>> all =
                IntStream.range(0, 8)
                        .mapToObj(
                                each ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        secretary.post(
                                                                "/api/v1/tasks",
                                                                work("Cùng lúc"),
                                                                "Idempotency-Key",
                                                                "c-1")))
                        .toList();

        assertThat(all.stream().map(CompletableFuture::join).map(each -> each.text("/id")))
                .hasSize(8)
                .containsOnly(all.getFirst().join().text("/id"));
        assertThat(tasks("Cung luc")).isEqualTo(1);
    }

    @Test
    void takesAKeyAgainAfterADayAndNotAnothersKey() {
        String[] key = {"Idempotency-Key", "d-1"};
        assertThat(secretary.post("/api/v1/tasks", work("Hôm nay"), key).status()).isEqualTo(201);
        TestCaller leader = opened(tokens.callerOf(health.leader));
        assertThat(leader.post("/api/v1/tasks", work("Người khác"), key).status()).isEqualTo(201);

        health.on(2023, 9, 20);
        assertThat(secretary.post("/api/v1/tasks", work("Hôm kia"), key).status()).isEqualTo(201);
    }

    @Test
    void refusesKeysThatAreNone() {
        assertThat(
                        secretary
                                .post(
                                        "/api/v1/tasks",
                                        work("x"),
                                        "Idempotency-Key",
                                        "k".repeat(256))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void putsAFileInOnceAndRefusesWhatTheArchiveRefuses() {
        String task = made();
        byte[] file = "xong".getBytes(UTF_8);
        head.upload(task + "/evidence", "b.txt", file, "Idempotency-Key", "e-1");
        TestCaller.Answer second =
                head.upload(task + "/evidence", "b.txt", file, "Idempotency-Key", "e-1");
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(head.get(task).json().at("/evidence").size()).isEqualTo(1);

        TestCaller.Answer refused =
                head.upload(task + "/evidence", "x.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("archive.refusal.executable");
    }

    private String made() {
        return secretary.post("/api/v1/tasks", work("Việc thử")).header("Location");
    }

    private int tasks(String words) {
        return secretary
                .get("/api/v1/tasks?plight=ANY&words=" + words.replace(" ", "%20"))
                .json()
                .at("/total")
                .asInt();
    }

    private String work(String title) {
        return """
               {"plan": "%s", "title": "%s", "doer": {"unit": "%s"}, "due": "2023-12-29", \
               "reason": "Công văn 812"}"""
                .formatted(plan, title, health.medicine);
    }

    private TestCaller opened(TestCaller program) {
        programs.add(program);
        return program;
    }
}
