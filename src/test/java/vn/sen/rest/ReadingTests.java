package vn.sen.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;

/** What a program of the head of a division reads. */
@SenTest
class ReadingTests {

    @Autowired private Department.Founder founder;
    @Autowired private Tokens tokens;

    private Department health;
    private PlanId plan;
    private TestCaller program;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 18);
        program = tokens.callerOf(health.headOfMedicine);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void tellsForWhomItWorks() {
        JsonNode me = program.get("/api/v1/me").json();

        assertThat(me.at("/name").asString()).isEqualTo("Nguyễn Thị Đào");
        assertThat(me.at("/agencyName").asString()).isEqualTo("Sở Y tế");
        assertThat(me.at("/roles").toString()).isEqualTo("[\"COMMITTEE_MEMBER\",\"UNIT_HEAD\"]");
        assertThat(me.at("/token/name").asString()).isEqualTo("Máy thử");
        assertThat(me.at("/token/mayWrite").asBoolean()).isTrue();
    }

    @Test
    void listsTheAgencyItsUnitsAndItsPeople() {
        assertThat(program.get("/api/v1/agency").text("/name")).isEqualTo("Sở Y tế");
        assertThat(program.get("/api/v1/units").json().at("/items").findValuesAsString("name"))
                .contains("Phòng Nghiệp vụ Y", "Bộ phận một cửa");
        JsonNode people = program.get("/api/v1/people?size=2").json();
        assertThat(people.at("/total").asInt()).isEqualTo(5);
        assertThat(people.at("/items").size()).isEqualTo(2);
    }

    @Test
    void listsPlansAndTheirRowsWithDaysAndReasons() {
        assertThat(program.get("/api/v1/plans?year=2023").text("/items/0/id"))
                .isEqualTo(plan.toString());
        assertThat(program.get("/api/v1/plans?year=2021").json().at("/total").asInt()).isZero();
        TestCaller.Answer one = program.get("/api/v1/plans/" + plan);
        assertThat(one.text("/state")).isEqualTo("APPROVED");
        assertThat(one.header("ETag")).matches("\"\\d+\"");

        JsonNode day =
                program.get("/api/v1/plans/" + plan + "/rows")
                        .json()
                        .at("/items/1/clauses/0/days/2");
        assertThat(day.at("/due").asString()).isEqualTo("2023-09-19");
        assertThat(day.at("/reason/quotation").asString()).isNotEmpty();
        assertThat(day.at("/reason/steps").size()).isPositive();
    }

    @Test
    void listsTasksAsTheListOfWorkDoes() {
        JsonNode late = program.get("/api/v1/tasks?plight=LATE&whose=MINE&size=200").json();
        assertThat(late.at("/items").findValuesAsString("standing")).containsOnly("LATE");
        assertThat(late.at("/items").size()).isEqualTo(late.at("/total").asInt()).isPositive();

        JsonNode due =
                program.get("/api/v1/tasks?from=2023-09-19&until=2023-09-19&plight=ANY").json();
        assertThat(due.at("/items").findValuesAsString("due")).containsOnly("2023-09-19");

        JsonNode found = program.get("/api/v1/tasks?plight=ANY&words=bao%20cao").json();
        assertThat(found.at("/items").findValuesAsString("title"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).containsIgnoringCase("báo cáo"));
    }

    @Test
    void showsATaskWithItsReasonItsHistoryAndWhatMayBeDone() {
        TaskId report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();

        TestCaller.Answer answer = program.get("/api/v1/tasks/" + report);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.text("/task/due")).isEqualTo("2023-09-19");
        assertThat(answer.text("/task/doer/name")).isEqualTo("Phòng Nghiệp vụ Y");
        assertThat(answer.json().at("/reason/steps").size()).isPositive();
        assertThat(answer.text("/history/0/what")).isEqualTo("task.opened");
        assertThat(answer.json().at("/mayDo").toString())
                .isEqualTo("[\"START\",\"EVIDENCE\",\"SUBMIT\",\"HAND_OVER\"]");
    }

    @Test
    void readsADeadlineByTheAgencysCalendar() {
        TestCaller.Answer answer =
                program.post(
                        "/api/v1/deadlines",
                        "{\"phrase\": \"Trước ngày 20 tháng cuối quý\", \"year\": 2023}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/deadlines/0/days").findValuesAsString("due"))
                .containsExactly("2023-03-17", "2023-06-19", "2023-09-19", "2023-12-19");
        assertThat(answer.text("/deadlines/0/days/2/because")).contains("19/9/2023");
    }

    @Test
    void seesNothingOfAnotherAgency() {
        Department other = founder.found("Sở Xây dựng");
        other.on(2023, 1, 9);
        PlanId foreign = other.approve(other.drafted("dong-thap-health-2023"));
        TaskId task = other.row(foreign, 2).tasks().getFirst().task().id();

        assertThat(program.get("/api/v1/plans/" + foreign).status()).isEqualTo(404);
        assertThat(program.get("/api/v1/tasks/" + task).status()).isEqualTo(404);
        assertThat(program.get("/api/v1/tasks?plight=ANY&size=200").whole().body())
                .doesNotContain(task.toString());
    }
}
