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

/** A plan in force, changed by programs. */
@SenTest
class AmendmentsTests {

    @Autowired private Department.Founder founder;
    @Autowired private Tokens tokens;

    private final List<TestCaller> programs = new ArrayList<>();
    private Department health;
    private PlanId plan;
    private TestCaller secretary;
    private TestCaller leader;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 18);
        secretary = opened(tokens.callerOf(health.secretary));
        leader = opened(tokens.callerOf(health.leader));
    }

    @AfterEach
    void close() {
        programs.forEach(TestCaller::close);
    }

    @Test
    void takeEffectWithTheApproval() {
        String amendment = begun();
        TestCaller.Answer added =
                secretary.post(amendment + "/rows", row("Diễn tập phòng cháy"), seen(amendment));
        assertThat(added.status()).as(added.whole().body()).isEqualTo(200);
        assertThat(added.text("/rows/0/kind")).isEqualTo("ADDED");
        assertThat(added.json().at("/rows/0/before").isMissingNode()).isTrue();
        assertThat(added.text("/rows/0/after/content")).isEqualTo("Diễn tập phòng cháy");
        assertThat(added.text("/rows/0/tasks/0/kind")).isEqualTo("OPENED");
        assertThat(added.text("/rows/0/tasks/0/due")).isEqualTo("2023-12-14");
        assertThat(added.json().at("/ready").asBoolean()).isTrue();

        TestCaller.Answer submitted = secretary.post(amendment + "/submit", "", seen(amendment));
        assertThat(submitted.text("/amendment/state")).isEqualTo("SUBMITTED");
        TestCaller.Answer approved =
                leader.post(
                        amendment + "/approve",
                        "{\"effects\": \"%s\"}".formatted(submitted.text("/effects")),
                        seen(amendment));
        assertThat(approved.text("/amendment/state")).isEqualTo("APPROVED");
        TestCaller.Answer issued =
                secretary.post(
                        amendment + "/issue",
                        "{\"number\": \"45\", \"issuedOn\": \"2023-09-18\"}",
                        seen(amendment));
        assertThat(issued.text("/amendment/documentNumber")).isEqualTo("45");

        assertThat(secretary.get("/api/v1/tasks?words=dien%20tap").json().at("/total").asInt())
                .isEqualTo(1);
        assertThat(secretary.get("/api/v1/plans/" + plan + "/amendments").text("/items/0/state"))
                .isEqualTo("APPROVED");
    }

    @Test
    void showARowBeforeAndAfter() {
        String amendment = begun();
        String row = health.row(plan, 2).item().id().toString();
        String was = health.row(plan, 2).item().text().content();

        TestCaller.Answer changed =
                secretary.post(
                        amendment + "/rows/" + row, row("Báo cáo chất lượng"), seen(amendment));

        assertThat(changed.text("/rows/0/row")).isEqualTo(row);
        assertThat(changed.text("/rows/0/kind")).isEqualTo("CHANGED");
        assertThat(changed.text("/rows/0/before/content")).isEqualTo(was);
        assertThat(changed.text("/rows/0/after/content")).isEqualTo("Báo cáo chất lượng");
        TestCaller.Answer dropped =
                secretary.post(amendment + "/rows/" + row + "/drop", "", seen(amendment));
        assertThat(dropped.text("/rows/0/kind")).isEqualTo("DROPPED");
        assertThat(dropped.json().at("/rows/0/after").isMissingNode()).isTrue();
        assertThat(dropped.json().at("/rows/0/tasks").findValuesAsString("kind"))
                .contains("CANCELLED");
        TestCaller.Answer left =
                secretary.post(amendment + "/rows/" + row + "/leave", "", seen(amendment));
        assertThat(left.json().at("/rows").size()).isZero();
        assertThat(secretary.post(amendment + "/submit", "", seen(amendment)).code())
                .isEqualTo("plan.refused.amendment-empty");
        assertThat(
                        secretary
                                .post(amendment + "/discard", "", seen(amendment))
                                .text("/amendment/state"))
                .isEqualTo("DISCARDED");
    }

    @Test
    void areActedOnAsTheyWereSeen() {
        String amendment = begun();
        String[] first = seen(amendment);
        assertThat(secretary.post(amendment + "/rows", row("Một")).status()).isEqualTo(428);
        secretary.post(amendment + "/rows", row("Một"), first);
        TestCaller.Answer stale = secretary.post(amendment + "/rows", row("Hai"), first);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("rest.stale");

        secretary.post(amendment + "/submit", "", seen(amendment));
        assertThat(
                        leader.post(amendment + "/approve", "{\"effects\": \"0\"}", seen(amendment))
                                .status())
                .isEqualTo(412);
        TestCaller.Answer returned =
                leader.post(amendment + "/return", "{\"words\": \"Xem lại\"}", seen(amendment));
        assertThat(returned.text("/amendment/returned")).isEqualTo("Xem lại");
        assertThat(
                        secretary
                                .post(
                                        amendment + "/approve",
                                        "{\"effects\": \"0\"}",
                                        "If-Match",
                                        "\"1\"")
                                .code())
                .isEqualTo("rest.forbidden");
    }

    @Test
    void areMadeOfWhatADifficultyProposes() {
        String row = health.row(plan, 2).item().id().toString();
        String task = health.tasks(plan, 2, doer()).getLast().task().id().toString();
        TestCaller doer = opened(tokens.callerOf(health.headOfMedicine));
        TestCaller.Answer reported =
                doer.post(
                        "/api/v1/tasks/" + task + "/difficulties",
                        "{\"words\": \"Không cần nữa\", \"proposal\": {\"kind\": \"DROP\"}}");
        assertThat(reported.status()).as(reported.whole().body()).isEqualTo(201);

        TestCaller.Answer begun = secretary.post(reported.header("Location") + "/amendment", "");

        assertThat(begun.status()).as(begun.whole().body()).isEqualTo(201);
        assertThat(begun.text("/amendment/difficulty")).isEqualTo(reported.text("/id"));
        assertThat(begun.text("/rows/0/row")).isEqualTo(row);
        assertThat(begun.text("/rows/0/kind")).isEqualTo("DROPPED");
    }

    private String doer() {
        return "Phòng Nghiệp vụ Y";
    }

    private String begun() {
        return secretary
                .post("/api/v1/plans/" + plan + "/amendments", "{\"reason\": \"Thêm việc\"}")
                .header("Location");
    }

    private String[] seen(String amendment) {
        return new String[] {"If-Match", secretary.get(amendment).header("ETag")};
    }

    private String row(String content) {
        return """
        {"content": "%s", "timing": "Trước ngày 15/12/2023", "parts": \
        [{"function": "DO", "words": "Phòng Y", "doer": {"unit": "%s"}}]}\
        """
                .formatted(content, health.medicine);
    }

    private TestCaller opened(TestCaller program) {
        programs.add(program);
        return program;
    }
}
