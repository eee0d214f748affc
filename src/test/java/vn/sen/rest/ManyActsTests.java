package vn.sen.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

/** The same act on several tasks, by programs. */
@SenTest
class ManyActsTests {

    private static final String BATCH = "/api/v1/tasks/batch";

    @Autowired private Department.Founder founder;
    @Autowired private Tokens tokens;

    private final List<TestCaller> programs = new ArrayList<>();
    private Department health;
    private PlanId plan;
    private TestCaller secretary;
    private TestCaller head;
    private List<String> tasks;

    @BeforeEach
    void addTasks() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 18);
        secretary = opened(tokens.callerOf(health.secretary));
        head = opened(tokens.callerOf(health.headOfMedicine));
        TestCaller.Answer made =
                secretary.post(
                        BATCH, "{\"tasks\": [%s, %s, %s]}".formatted(work(), work(), work()));
        tasks = made.json().at("/tasks").findValuesAsString("id");
    }

    @AfterEach
    void close() {
        programs.forEach(TestCaller::close);
    }

    @Test
    void isDoneWhereItCanBeDone() {
        submit(tasks.get(0));
        submit(tasks.get(1));
        UUID nobodys = UUID.randomUUID();

        TestCaller.Answer answer =
                secretary.post(
                        BATCH + "/accept",
                        "{\"tasks\": [%s, %s, %s, %s]}"
                                .formatted(
                                        now(tasks.get(0)),
                                        chosen(tasks.get(1), 1),
                                        now(tasks.get(2)),
                                        chosen(nobodys.toString(), 1)),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());

        assertThat(answer.status()).as(answer.whole().body()).isEqualTo(200);
        assertThat(answer.json().at("/done").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/refused").findValuesAsString("code"))
                .containsExactly("plan.refused.task-overtaken", "plan.refused.not-in-this-state");
        assertThat(answer.text("/refused/0/task/id")).isEqualTo(tasks.get(1));
        assertThat(answer.text("/unknown/0")).isEqualTo(nobodys.toString());
        assertThat(state(tasks.get(0))).isEqualTo("ACCEPTED");
        assertThat(state(tasks.get(1))).isEqualTo("SUBMITTED");
    }

    @Test
    void handsOverAndCancels() {
        String all = String.join(", ", tasks.stream().map(this::now).toList());
        TestCaller.Answer handed =
                head.post(
                        BATCH + "/hand-over",
                        "{\"tasks\": [%s], \"person\": \"%s\"}"
                                .formatted(all, health.headOfMedicine.person()));
        assertThat(handed.json().at("/done").asInt()).as(handed.whole().body()).isEqualTo(3);

        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        String again = String.join(", ", tasks.stream().map(this::now).toList());
        String body = "{\"tasks\": [%s], \"reason\": \"Trùng\"}".formatted(again);
        assertThat(secretary.post(BATCH + "/cancel", body, key).json().at("/done").asInt())
                .isEqualTo(3);
        assertThat(secretary.post(BATCH + "/cancel", body, key).header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(state(tasks.get(2))).isEqualTo("CANCELLED");
        assertThat(head.post(BATCH + "/cancel", body).code()).isEqualTo("rest.forbidden");
    }

    private void submit(String task) {
        String path = "/api/v1/tasks/" + task;
        head.upload(path + "/evidence", "b.txt", "xong".getBytes(UTF_8));
        TestCaller.Answer submitted =
                head.post(
                        path + "/submit",
                        "{\"doneOn\": \"2023-09-18\"}",
                        "If-Match",
                        head.get(path).header("ETag"));
        assertThat(submitted.status()).isEqualTo(200);
    }

    private String now(String task) {
        String tag = secretary.get("/api/v1/tasks/" + task).header("ETag");
        return chosen(task, Integer.parseInt(tag.replace("\"", "")));
    }

    private static String chosen(String task, int version) {
        return "{\"task\": \"%s\", \"version\": %d}".formatted(task, version);
    }

    private String state(String task) {
        return secretary.get("/api/v1/tasks/" + task).text("/task/state");
    }

    private String work() {
        return """
        {"plan": "%s", "title": "Việc", "doer": {"unit": "%s"}, "due": "2023-12-29", \
        "reason": "Công văn 812"}\
        """
                .formatted(plan, health.medicine);
    }

    private TestCaller opened(TestCaller program) {
        programs.add(program);
        return program;
    }
}
