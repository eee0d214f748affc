package vn.sen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

/** More time asked for and granted, difficulties reported and answered, by programs. */
@SenTest
class AppealsTests {

    @Autowired private Department.Founder founder;
    @Autowired private Tokens tokens;

    private final List<TestCaller> programs = new ArrayList<>();
    private Department health;
    private TestCaller secretary;
    private TestCaller head;
    private String task;

    @BeforeEach
    void addATask() {
        health = founder.found("Sở Y tế");
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 18);
        secretary = opened(tokens.callerOf(health.secretary));
        head = opened(tokens.callerOf(health.headOfMedicine));
        task =
                secretary
                        .post(
                                "/api/v1/tasks",
                                """
                                {"plan": "%s", "title": "Việc", "doer": {"unit": "%s"}, \
                                "due": "2023-09-29", "reason": "Công văn 812"}\
                                """
                                        .formatted(plan, health.medicine))
                        .header("Location");
    }

    @AfterEach
    void close() {
        programs.forEach(TestCaller::close);
    }

    @Test
    void grantsMoreTime() {
        TestCaller.Answer asked = asked();
        assertThat(asked.status()).as(asked.whole().body()).isEqualTo(201);
        assertThat(asked.header("ETag")).isEqualTo("\"1\"");
        String extension = asked.header("Location");
        assertThat(extension).isEqualTo("/api/v1/extensions/" + asked.text("/id"));
        assertThat(asked.text("/state")).isEqualTo("OPEN");
        assertThat(secretary.get("/api/v1/extensions?which=FOR_ME").text("/items/0/id"))
                .isEqualTo(asked.text("/id"));
        assertThat(head.get("/api/v1/extensions?which=FOR_ME").json().at("/total").asInt())
                .isZero();
        assertThat(secretary.get(extension).json().at("/mayDecide").asBoolean()).isTrue();

        TestCaller.Answer granted =
                secretary.post(
                        extension + "/grant",
                        "{\"until\": \"2023-10-06\", \"words\": \"Được\"}",
                        "If-Match",
                        "\"1\"");

        assertThat(granted.text("/state")).isEqualTo("GRANTED");
        assertThat(granted.text("/answer/granted")).isEqualTo("2023-10-06");
        assertThat(granted.header("ETag")).isEqualTo("\"2\"");
        assertThat(head.get(task).text("/task/due")).isEqualTo("2023-10-06");
        TestCaller.Answer settled = secretary.get("/api/v1/extensions?which=SETTLED");
        assertThat(settled.text("/items/0/state")).isEqualTo("GRANTED");
        assertThat(secretary.get("/api/v1/extensions").json().at("/total").asInt()).isZero();
    }

    @Test
    void grantsTheDayThatWasAskedForAndNothingThatWasSettledMeanwhile() {
        String extension = asked().header("Location");

        assertThat(secretary.post(extension + "/grant", "{}").status()).isEqualTo(428);
        TestCaller.Answer granted = secretary.post(extension + "/grant", "{}", "If-Match", "\"1\"");
        assertThat(granted.text("/answer/granted")).isEqualTo("2023-10-13");
        TestCaller.Answer again =
                secretary.post(extension + "/refuse", "{\"words\": \"Thôi\"}", "If-Match", "\"1\"");
        assertThat(again.status()).isEqualTo(412);
        assertThat(again.code()).isEqualTo("rest.stale");
        assertThat(
                        secretary
                                .post(
                                        extension + "/refuse",
                                        "{\"words\": \"Thôi\"}",
                                        "If-Match",
                                        "\"2\"")
                                .code())
                .isEqualTo("plan.refused.extension-settled");
    }

    @Test
    void refusesOrTakesBack() {
        String first = asked().header("Location");
        String[] seen = {"If-Match", "\"1\""};
        assertThat(secretary.post(first + "/refuse", "{\"words\": \"\"}", seen).code())
                .isEqualTo("plan.refused.words-missing");
        assertThat(secretary.post(first + "/refuse", "{\"words\": \"Không\"}", seen).text("/state"))
                .isEqualTo("REFUSED");
        assertThat(head.get(task).text("/task/due")).isEqualTo("2023-09-29");

        String second = asked().header("Location");
        assertThat(secretary.post(second + "/withdraw", "", seen).code())
                .isEqualTo("plan.refused.not-your-extension");
        assertThat(head.post(second + "/withdraw", "", seen).text("/state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void asksOnceAtATime() {
        asked();
        assertThat(asked().code()).isEqualTo("plan.refused.extension-open");
        assertThat(secretary.post(task + "/extensions", body()).code())
                .isEqualTo("plan.refused.not-your-task");
    }

    @Test
    void answersDifficulties() {
        TestCaller.Answer reported =
                head.post(
                        task + "/difficulties",
                        """
                        {"words": "Thiếu người", \
                        "proposal": {"kind": "OTHER_UNIT", "unit": "%s"}}\
                        """
                                .formatted(health.pharmacy));
        assertThat(reported.status()).as(reported.whole().body()).isEqualTo(201);
        assertThat(reported.text("/proposal/unit/name")).isEqualTo("Phòng Nghiệp vụ Dược");
        String difficulty = reported.header("Location");
        assertThat(secretary.get("/api/v1/difficulties").text("/items/0/words"))
                .isEqualTo("Thiếu người");
        assertThat(
                        head.post(difficulty + "/answer", "{\"words\": \"x\"}", "If-Match", "\"1\"")
                                .code())
                .isEqualTo("rest.forbidden");

        TestCaller.Answer answered =
                secretary.post(
                        difficulty + "/answer",
                        "{\"words\": \"Sẽ điều chỉnh.\"}",
                        "If-Match",
                        reported.header("ETag"));

        assertThat(answered.text("/state")).isEqualTo("ANSWERED");
        assertThat(answered.text("/answer/words")).isEqualTo("Sẽ điều chỉnh.");
        assertThat(
                        secretary
                                .post(
                                        difficulty + "/answer",
                                        "{\"words\": \"x\"}",
                                        "If-Match",
                                        "\"1\"")
                                .status())
                .isEqualTo(412);
    }

    @Test
    void asksForAWholeProposal() {
        TestCaller.Answer half =
                head.post(
                        task + "/difficulties",
                        "{\"words\": \"Muộn\", \"proposal\": {\"kind\": \"NEW_DAY\"}}");
        assertThat(half.code()).isEqualTo("plan.refused.proposal-unsaid");
    }

    private TestCaller.Answer asked() {
        return head.post(task + "/extensions", body());
    }

    private static String body() {
        return "{\"until\": \"2023-10-13\", \"reason\": \"Chờ số liệu\"}";
    }

    private TestCaller opened(TestCaller program) {
        programs.add(program);
        return program;
    }
}
