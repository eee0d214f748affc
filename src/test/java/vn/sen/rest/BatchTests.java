package vn.sen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

/** Many tasks in one request. */
@SenTest
class BatchTests {

    private static final String BATCH = "/api/v1/tasks/batch";

    @Autowired private Department.Founder founder;
    @Autowired private Tokens tokens;

    private Department health;
    private PlanId plan;
    private TestCaller secretary;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 18);
        secretary = tokens.callerOf(health.secretary);
    }

    @AfterEach
    void close() {
        secretary.close();
    }

    @Test
    void areAddedTogetherAndOnce() {
        String body = batch(work("Lô một"), work("Lô hai"), work("Lô ba"));
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};

        TestCaller.Answer made = secretary.post(BATCH, body, key);
        TestCaller.Answer again = secretary.post(BATCH, body, key);

        assertThat(made.status()).as(made.whole().body()).isEqualTo(201);
        assertThat(made.json().at("/tasks").findValuesAsString("title"))
                .containsExactly("Lô một", "Lô hai", "Lô ba");
        assertThat(again.whole().body()).isEqualTo(made.whole().body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(total("Lo%20ba")).isEqualTo(1);
        TestCaller.Answer one = secretary.get("/api/v1/tasks/" + made.text("/tasks/1/id"));
        assertThat(one.header("ETag")).isEqualTo("\"1\"");
        assertThat(one.text("/task/title")).isEqualTo("Lô hai");
    }

    @Test
    void areAllRefusedWhereOneIs() {
        String late = work("Muộn").replace("2023-12-29", "2023-09-01");
        String nowhere = work("Lạc").replace(plan.toString(), UUID.randomUUID().toString());

        TestCaller.Answer refused = secretary.post(BATCH, batch(work("Tốt"), late, nowhere));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("plan.refused.some");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                .containsExactly("/tasks/1", "/tasks/2");
        assertThat(refused.json().at("/errors").findValuesAsString("code"))
                .containsExactly("plan.refused.moved-to-the-past", "plan.refused.plan-unknown");
        assertThat(refused.text("/errors/0/detail")).isNotBlank();
        assertThat(total("T%E1%BB%91t")).isZero();
    }

    @Test
    void areNotMoreThanFiveHundredAndNotNone() {
        assertWrong("{\"tasks\": []}", "/tasks");
        List<String> many = Collections.nCopies(501, work("Nhiều"));
        assertWrong(batch(many.toArray(String[]::new)), "/tasks");
        TestCaller.Answer most =
                secretary.post(BATCH, batch(many.subList(0, 500).toArray(String[]::new)));
        assertThat(most.status()).isEqualTo(201);
        assertThat(most.json().at("/tasks").size()).isEqualTo(500);
    }

    @Test
    void areToldWhichValueIsWrong() {
        assertWrong(batch(work("Một"), "{}"), "/tasks/1/plan");
        assertWrong(batch(work("Một"), "null"), "/tasks/1");
        assertWrong(batch(work("x".repeat(501))), "/tasks/0/title");
        assertWrong(batch(work("Một").replace("\"title\"", "\"ten\"")), "/tasks/0/ten");
    }

    private void assertWrong(String body, String pointer) {
        TestCaller.Answer answer = secretary.post(BATCH, body);
        assertThat(answer.code()).as(answer.whole().body()).isEqualTo("rest.values");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private static String batch(String... works) {
        return "{\"tasks\": [" + String.join(", ", works) + "]}";
    }

    private int total(String words) {
        return secretary.get("/api/v1/tasks?plight=ANY&words=" + words).json().at("/total").asInt();
    }

    private String work(String title) {
        return """
        {"plan": "%s", "title": "%s", "doer": {"unit": "%s"}, "due": "2023-12-29", \
        "reason": "Công văn 812"}\
        """
                .formatted(plan, title, health.medicine);
    }
}
