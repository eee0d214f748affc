package vn.sen.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

/** Rows given and taken, years before, and letters about late work, by programs. */
@SenTest
class HandingDownTests {

    @Autowired private Department.Founder founder;
    @Autowired private Tokens tokens;

    private final List<TestCaller> programs = new ArrayList<>();
    private Department province;
    private Department health;
    private PlanId above;
    private TestCaller giver;
    private TestCaller taker;

    @BeforeEach
    void foundTheProvince() {
        province = founder.found("UBND tỉnh");
        health = founder.found("Sở Y tế", province);
        province.on(2023, 1, 9);
        above = province.approve(province.drafted("dong-thap-health-2023"));
        giver = opened(tokens.callerOf(province.secretary));
        taker = opened(tokens.callerOf(health.secretary));
    }

    @AfterEach
    void close() {
        programs.forEach(TestCaller::close);
    }

    @Test
    void givesMovesAndTakesBack() {
        String given = given();
        TestCaller.Answer one = giver.get(given);
        assertThat(one.text("/agencyName")).isEqualTo("Sở Y tế");
        assertThat(giver.get("/api/v1/plans/" + above + "/giveable").text("/agencies/0/name"))
                .isEqualTo("Sở Y tế");

        TestCaller.Answer moved =
                giver.post(
                        given + "/move",
                        "{\"due\": \"2023-12-30\"}",
                        "If-Match",
                        one.header("ETag"));
        assertThat(moved.text("/due")).isEqualTo("2023-12-30");
        TestCaller.Answer stale =
                giver.post(given + "/withdraw", "", "If-Match", one.header("ETag"));
        assertThat(stale.status()).isEqualTo(412);
        TestCaller.Answer back =
                giver.post(given + "/withdraw", "", "If-Match", moved.header("ETag"));
        assertThat(back.text("/withdrawnAt")).isNotEmpty();
        assertThat(taker.get("/api/v1/plans/" + above + "/given").code())
                .isEqualTo("rest.not-found");
    }

    @Test
    void takesIntoADraft() {
        given();
        PlanId draft = health.drafted("dong-thap-labour-2022");
        String row = received();

        TestCaller.Answer late = take(row, draft, "Trước ngày 31/12/2023");
        assertThat(late.code()).isEqualTo("plan.refused.later-than-above");
        TestCaller.Answer taken = take(row, draft, "Trước ngày 10/12/2023");

        assertThat(taken.status()).as(taken.whole().body()).isEqualTo(200);
        assertThat(taken.text("/plan")).isEqualTo(draft.toString());
        assertThat(taken.json().at("/amendment").isMissingNode()).isTrue();
        assertThat(taker.get(row).text("/answer")).isEqualTo("TAKEN");
        assertThat(taker.get(row).text("/intoRow")).isEqualTo(taken.text("/row"));
        assertThat(take(row, draft, "Trước ngày 10/12/2023").code())
                .isEqualTo("plan.refused.answered-before");
    }

    @Test
    void declinesWithAReasonThatIsReadAbove() {
        String given = given();
        String row = received();

        TestCaller.Answer declined =
                taker.post(
                        row + "/decline",
                        "{\"reason\": \"Không có chức năng này\"}",
                        "If-Match",
                        taker.get(row).header("ETag"));

        assertThat(declined.text("/answer")).isEqualTo("DECLINED");
        assertThat(giver.get(given).text("/reason")).isEqualTo("Không có chức năng này");
    }

    @Test
    void keepsTheRecordOfAYearBefore() {
        String draft = health.drafted("dong-thap-labour-2022").toString();
        TestCaller.Answer made = taker.post("/api/v1/plans/" + draft + "/record", "");
        assertThat(made.status()).as(made.whole().body()).isEqualTo(201);
        String record = made.header("Location");
        assertThat(taker.get("/api/v1/records").text("/items/0/id")).isEqualTo(draft);

        String row = made.text("/rows/0/row");
        TestCaller.Answer said =
                taker.post(
                        record + "/rows/" + row,
                        "{\"outcome\": \"DONE\", \"note\": \"Quyết định 12\"}",
                        "If-Match",
                        made.header("ETag"));
        assertThat(said.text("/rows/0/outcome")).isEqualTo("DONE");
        TestCaller.Answer filed =
                taker.upload(record + "/files", "bao-cao.txt", "xong".getBytes(UTF_8));
        assertThat(filed.json().at("/taken").asInt()).isEqualTo(1);
        TestCaller.Answer refused =
                taker.upload(record + "/files", "x.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
        assertThat(refused.text("/left/0/code")).isEqualTo("archive.refusal.executable");
        String file = taker.get(record).text("/files/0/id");
        assertThat(taker.get(record + "/files/" + file).whole().body()).isEqualTo("xong");
    }

    @Test
    void draftsTheLetterAboutLateWorkOnce() throws IOException {
        province.on(2023, 9, 27);
        giver = opened(tokens.caller(tokens.make(province.secretary, true).secret()));
        TestCaller.Answer late = giver.get("/api/v1/late");
        assertThat(late.json().at("/items").findValuesAsString("key"))
                .contains("unit:" + province.medicine);
        assertThat(giver.get("/api/v1/late?day=2023-01-09").json().at("/total").asInt()).isZero();

        String body =
                "{\"places\": [\"unit:%s\"], \"subject\": \"Về việc trễ\"}"
                        .formatted(province.medicine);
        String[] key = {"Idempotency-Key", "letter-1"};
        TestCaller.Answer letter = giver.post("/api/v1/late/letters", body, key);
        assertThat(letter.status()).as(letter.whole().body()).isEqualTo(201);
        assertThat(letter.text("/subject")).isEqualTo("Về việc trễ");
        byte[] file = Base64.getDecoder().decode(letter.text("/base64"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
        assertThat(giver.post("/api/v1/late/letters", body, key).whole().body())
                .isEqualTo(letter.whole().body());
        assertThat(giver.post("/api/v1/late/letters", "{\"places\": [\"unit:x\"]}").code())
                .isEqualTo("plan.refused.nobody-late");
        assertThat(
                        giver.get("/api/v1/tasks/" + letter.text("/tasks/0"))
                                .json()
                                .at("/history")
                                .findValuesAsString("what"))
                .containsOnlyOnce("task.chased");
    }

    private String given() {
        String list = "/api/v1/plans/" + above + "/given";
        String body =
                "{\"rows\": [\"%s\"], \"agencies\": [\"%s\"], \"due\": \"2023-12-20\"}"
                        .formatted(province.row(above, 2).item().id(), health.agency.id());
        TestCaller.Answer given = giver.post(list, body);
        assertThat(given.json().at("/given").asInt()).as(given.whole().body()).isEqualTo(1);
        return list + "/" + giver.get(list).text("/items/0/id");
    }

    private String received() {
        return "/api/v1/from-above/" + taker.get("/api/v1/from-above").text("/items/0/id");
    }

    private TestCaller.Answer take(String row, PlanId plan, String timing) {
        return taker.post(
                row + "/take",
                """
                {"plan": "%s", "timing": "%s", "doer": {"unit": "%s"}}\
                """
                        .formatted(plan, timing, health.medicine),
                "If-Match",
                taker.get(row).header("ETag"));
    }

    private TestCaller opened(TestCaller program) {
        programs.add(program);
        return program;
    }
}
