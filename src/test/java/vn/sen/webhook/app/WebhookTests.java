package vn.sen.webhook.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.SenTest;
import vn.sen.TestBrowser;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.rest.Tokens;
import vn.sen.webhook.domain.Delivery;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.domain.Topic;
import vn.sen.webhook.domain.WebhookPermission;
import vn.sen.webhook.domain.WebhookRefusal;
import vn.sen.webhook.send.Signature;
import vn.sen.webhook.store.DeliveryStore;

/** A system of the department is told that the report of the third quarter was handed in. */
@SenTest
class WebhookTests {

    @Autowired private Department.Founder founder;
    @Autowired private KeepEndpoints endpoints;
    @Autowired private SeeDeliveries deliveries;
    @Autowired private Couriers couriers;
    @Autowired private Forget forget;
    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private Tokens tokens;
    @LocalServerPort private int port;

    private Receiver receiver;
    private Department health;
    private Actor administrator;
    private Endpoint endpoint;
    private TaskId report;

    @BeforeEach
    void enterTheAddress() {
        receiver = new Receiver();
        health = founder.found("Sở Y tế");
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        health.on(2023, 9, 18);
        administrator = health.agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
        endpoint = health.agency.in(() -> done(enter(receiver.address(), Topic.TASK_SUBMITTED)));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void isToldUnderASignature() {
        submit();

        Delivery told = await(each -> each.state() == Delivery.State.DELIVERED);
        assertThat(receiver.heard()).hasSize(1);
        Receiver.Heard heard = receiver.heard().getFirst();
        assertThat(heard.id()).isEqualTo(told.id().toString());
        assertThat(heard.event()).isEqualTo("task.submitted");
        var json = JsonMapper.shared().readTree(heard.body());
        assertThat(json.at("/type").asString()).isEqualTo("task.submitted");
        assertThat(json.at("/data/task").asString()).isEqualTo(report.toString());
        assertThat(json.at("/data/doneOn").asString()).isEqualTo("2023-09-18");
        long seconds = Long.parseLong(heard.signature().replaceAll("t=(\\d+),.*", "$1"));
        assertThat(heard.signature())
                .isEqualTo(
                        Signature.of(
                                endpoint.secret(), Instant.ofEpochSecond(seconds), heard.body()));
        assertThat(last(told).status()).isEqualTo(200);
        assertThat(last(told).answer()).hasSize(1024);
    }

    @Test
    void isToldAgainUnderTheSameKeyUntilItListens() {
        receiver.answer(500);
        submit();
        Delivery failed = await(each -> each.attempts() == 1);
        assertThat(failed.state()).isEqualTo(Delivery.State.WAITING);
        assertThat(last(failed).status()).isEqualTo(500);

        receiver.answer(204);
        health.on(2023, 9, 18);
        later(Duration.ofMinutes(2));
        await(each -> each.state() == Delivery.State.DELIVERED);
        assertThat(receiver.heard())
                .extracting(Receiver.Heard::id)
                .containsOnly(failed.id().toString());
    }

    @Test
    void isNotWaitedForWithoutEnd() {
        receiver.hang(true);
        submit();

        Delivery failed = await(each -> each.attempts() == 1);
        assertThat(last(failed).status()).isNull();
        assertThat(last(failed).answer()).startsWith("no answer");
    }

    @Test
    void isNotFollowedWhereItSends() {
        receiver.answer(302);
        submit();

        assertThat(last(await(each -> each.attempts() == 1)).status()).isEqualTo(302);
        assertThat(receiver.heard()).extracting(Receiver.Heard::path).containsExactly("/tin");
    }

    @Test
    void isGivenUpAndPausedAfterADayWithoutAnyAnswer() {
        receiver.close();
        submit();
        await(each -> each.attempts() == 1);

        health.on(2023, 9, 20);
        couriers.goRound();
        Delivery last = await(each -> each.state() == Delivery.State.GIVEN_UP);
        assertThat(last(last).status()).isNull();
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(health.agency.in(() -> endpoints.one(endpoint.id())))
                                        .returns(Endpoint.State.PAUSED, Endpoint::state));
        try (TestBrowser browser = signedIn()) {
            assertThat(browser.get("/thiet-lap/webhook").body()).contains("Đã tạm dừng: không gửi");
            Awaitility.await()
                    .untilAsserted(
                            () ->
                                    assertThat(browser.get("/thong-bao").body())
                                            .contains("không nhận được gì suốt một ngày"));
            health.agency.run(() -> endpoints.resume(administrator, endpoint.id()));
            Awaitility.await()
                    .untilAsserted(
                            () ->
                                    assertThat(browser.get("/thong-bao").body())
                                            .doesNotContain("không nhận được gì suốt một ngày"));
        }
    }

    @Test
    void isForgottenOnceItIsDoneAndNinetyDaysOld() {
        submit();
        await(each -> each.state() == Delivery.State.DELIVERED);

        health.on(2023, 12, 16);
        health.agency.run(forget::old);
        assertThat(log()).hasSize(1);
        health.on(2023, 12, 18);
        health.agency.run(forget::old);
        assertThat(log()).isEmpty();
    }

    @Test
    void isSentAgainFromItsLog() {
        receiver.answer(410);
        submit();
        Delivery failed = await(each -> each.attempts() == 1);
        receiver.answer(200);

        try (TestBrowser browser = signedIn()) {
            String log = "/thiet-lap/webhook/" + endpoint.id();
            assertThat(browser.get(log).body()).contains("task.submitted", "410");
            assertThat(browser.post("/thiet-lap/webhook/gui-lai/" + failed.id()).location())
                    .isEqualTo(log);
            await(each -> each.state() == Delivery.State.DELIVERED);
            assertThat(browser.get(log).body()).contains("Đã nhận");
        }
    }

    @Test
    void isToldNothingOfWhatItDidNotAskFor() {
        health.agency.run(() -> done(work.start(health.headOfMedicine, report)));
        submit();
        await(each -> each.state() == Delivery.State.DELIVERED);

        assertThat(receiver.heard())
                .extracting(Receiver.Heard::event)
                .containsOnly("task.submitted");
    }

    @Test
    void isToldNothingWhilePausedOrOnceRemoved() {
        health.agency.run(() -> endpoints.pause(administrator, endpoint.id()));
        submit();
        Awaitility.await().during(Duration.ofSeconds(2)).until(() -> receiver.heard().isEmpty());
    }

    @Test
    void isTakenOnlyWhereItMayBeTold() {
        assertThat(refusal("khong phai dia chi")).isEqualTo(WebhookRefusal.ADDRESS_BROKEN);
        assertThat(refusal("http://8.8.8.8/a")).isEqualTo(WebhookRefusal.ADDRESS_PLAIN);
        assertThat(refusal("https://169.254.169.254/latest"))
                .isEqualTo(WebhookRefusal.ADDRESS_FORBIDDEN);
        assertThat(refusal("https://khong-co.invalid/a")).isEqualTo(WebhookRefusal.ADDRESS_UNKNOWN);
        assertThat(health.agency.in(() -> enter(receiver.address())))
                .isEqualTo(Outcome.refused(WebhookRefusal.NOTHING_CHOSEN));
        for (int each = 1; each < 10; each++) {
            health.agency.run(() -> done(enter(receiver.address(), Topic.TASK_ACCEPTED)));
        }
        assertThat(refusal(receiver.address())).isEqualTo(WebhookRefusal.TOO_MANY);
    }

    @Test
    void isKeptByAdministratorsOnly() {
        assertThat(WebhookPermission.KEEP_ADDRESSES.allows(health.secretary)).isFalse();
        assertThat(WebhookPermission.KEEP_ADDRESSES.allows(health.leader)).isFalse();
        try (TestBrowser browser = signedIn()) {
            assertThat(browser.get("/thiet-lap/webhook").location()).isEmpty();
            TestBrowser.Answer made =
                    browser.post(
                            "/thiet-lap/webhook",
                            "diaChi",
                            receiver.address(),
                            "tin",
                            "task.accepted");
            assertThat(made.status()).as(made.location()).isEqualTo(200);
            assertThat(made.body()).contains("whsec_");
            assertThat(browser.get("/thiet-lap/webhook").body()).doesNotContain("whsec_");
            TestBrowser.Answer wrong =
                    browser.post("/thiet-lap/webhook", "diaChi", "ftp://a", "tin", "task.accepted");
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("Ghi địa chỉ đầy đủ");
        }
    }

    private TestBrowser signedIn() {
        String login = tokens.open(administrator);
        TestBrowser browser = new TestBrowser(port);
        browser.get("/dang-nhap");
        TestBrowser.Answer entered =
                browser.post("/dang-nhap", "tenDangNhap", login, "matKhau", Tokens.PASSWORD);
        assertThat(entered.location()).as(entered.body()).isEqualTo("/");
        return browser;
    }

    private Outcome<Endpoint> enter(String address, Topic... topics) {
        return endpoints.enter(administrator, address, Set.of(topics));
    }

    private Object refusal(String address) {
        return health.agency.in(() -> enter(address, Topic.TASK_ACCEPTED))
                        instanceof Outcome.Refused<?>(var reason)
                ? reason
                : "taken";
    }

    private void submit() {
        Actor head = health.headOfMedicine;
        health.agency.run(
                () -> {
                    done(
                            evidence.addFile(
                                    head,
                                    report,
                                    "b.txt",
                                    new ByteArrayInputStream("xong".getBytes(UTF_8))));
                    done(work.submit(head, report, LocalDate.of(2023, 9, 18), ""));
                });
    }

    /** What is to be tried again is tried on the next day, since the tests' clock knows days. */
    private void later(Duration some) {
        health.on(2023, 9, 18 + (int) Math.max(1, some.toDays()));
        couriers.goRound();
    }

    private static Delivery.Attempt last(Delivery delivery) {
        return Objects.requireNonNull(delivery.last());
    }

    private List<DeliveryStore.Line> log() {
        return health.agency.in(() -> deliveries.of(endpoint.id(), 1));
    }

    private Delivery await(Predicate<Delivery> wanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                health.agency.in(() -> deliveries.of(endpoint.id(), 1)).stream()
                                        .map(each -> each.delivery())
                                        .filter(wanted)
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
