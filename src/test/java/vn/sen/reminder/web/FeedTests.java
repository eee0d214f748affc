package vn.sen.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.sen.TestAgency.as;
import static vn.sen.TestAgency.done;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.access.app.KeepAccounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.agency.app.KeepPeople;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.SteerTask;
import vn.sen.reminder.domain.FeedToken;

/** The calendar of a head of division, read by a library that did not write it. */
@SenTest
class FeedTests {

    private static final Pattern ADDRESS = Pattern.compile("/lich/[A-Za-z0-9_-]{64}\\.ics");

    @Autowired private MockMvcTester browser;
    @Autowired private Department.Founder founder;
    @Autowired private SteerTask steering;
    @Autowired private KeepPeople people;
    @Autowired private KeepAccounts accounts;

    private Department health;
    private Actor head;
    private TaskId report;
    private String client;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        head = health.headOfMedicine;
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        client = UUID.randomUUID().toString();
    }

    @Test
    void showsDueDaysToAnyCalendarProgram() {
        MvcTestResult answer = get(make(head));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
        assertThat(body(answer).lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75);

        VEvent event = eventOf(answer, report);
        assertThat(value(event, "DTSTART")).isEqualTo("20230919");
        assertThat(value(event, "SUMMARY")).contains("Báo cáo kết quả thực hiện mục tiêu");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "URL")).endsWith("/viec/" + report);
        assertThat(value(event, "DESCRIPTION")).contains("19/9/2023");
    }

    @Test
    void isTheSameFileUntilSomethingChanges() {
        String address = make(head);
        String tag = Objects.requireNonNull(get(address).getResponse().getHeader("ETag"));

        assertThat(
                        browser.get()
                                .uri(address)
                                .header("If-None-Match", tag)
                                .header("X-Forwarded-For", client)
                                .exchange())
                .hasStatus(304);

        health.agency.run(() -> done(steering.cancel(health.secretary, report, "Gộp lại.")));
        assertThat(get(address).getResponse().getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void cancelsWhatWasGivenUpOrGivenToSomebodyElse() {
        String address = make(head);
        get(address);
        Actor doctor = health.agency.person("Lý Thị Sen", health.medicine, Role.STAFF);
        health.agency.run(() -> done(steering.handOver(head, report, doctor.person())));

        VEvent event = eventOf(get(address), report);
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(eventOf(get(make(doctor)), report), "STATUS")).isEqualTo("CONFIRMED");

        health.agency.run(() -> done(steering.handOver(head, report, head.person())));
        event = eventOf(get(address), report);
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SEQUENCE")).isEqualTo("2");
    }

    @Test
    void diesWithItsAddress() {
        String first = make(head);
        String second = make(head);
        assertThat(get(first)).hasStatus(404);
        assertThat(get(second)).hasStatusOk();

        assertThat(post("/tai-khoan/nhac-viec/lich/bo", head)).hasStatus3xxRedirection();
        assertThat(get(second)).hasStatus(404);
    }

    @Test
    void diesWithThePersonsPlaceOrAccount() {
        String address = make(head);
        String other = make(health.headOfPharmacy);
        health.agency.person("Ngô Thị Hoa", health.pharmacy, Role.UNIT_HEAD);
        health.agency.run(
                () -> {
                    done(accounts.open(null, head.person(), login(), "mot cau de nho"));
                    done(accounts.lock(health.secretary, head.person()));
                    done(people.leave(health.secretary, health.headOfPharmacy.person(), 1));
                });

        assertThat(get(address)).hasStatus(404);
        assertThat(get(other)).hasStatus(404);
    }

    @Test
    void cannotBeGuessed() {
        String real = make(head);
        String ofAnotherAgency =
                "/lich/" + FeedToken.next(founder.found("Sở Nội vụ").agency.id()).text() + ".ics";
        String guessed = "/lich/" + FeedToken.next(health.agency.id()).text() + ".ics";
        assertThat(List.of("/lich/x.ics", "/lich/" + "=".repeat(64) + ".ics", guessed))
                .allSatisfy(each -> assertThat(get(each)).hasStatus(404));
        assertThat(get(ofAnotherAgency)).hasStatus(404);

        for (int more = 0; more < 20; more++) {
            get(guessed);
        }
        assertThat(get(guessed)).hasStatus(429).headers().containsHeader("Retry-After");
        client = UUID.randomUUID().toString();
        assertThat(get(real)).hasStatusOk();
    }

    @Test
    void isShownOnceAndNeverAgain() {
        String address = make(head);
        assertThat(browser.get().uri("/tai-khoan/nhac-viec").with(as(head)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Địa chỉ đang dùng được tạo lúc")
                .doesNotContain(address);
    }

    private String make(Actor person) {
        MvcTestResult page = post("/tai-khoan/nhac-viec/lich", person);
        assertThat(page).hasStatusOk();
        Matcher found = ADDRESS.matcher(body(page));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).header("X-Forwarded-For", client).exchange();
    }

    private MvcTestResult post(String path, Actor who) {
        return browser.post().uri(path).with(as(who)).with(csrf()).exchange();
    }

    private static VEvent eventOf(MvcTestResult answer, TaskId task) {
        return read(answer).<VEvent>getComponents("VEVENT").stream()
                .filter(each -> value(each, "UID").equals(task + "@sen"))
                .findFirst()
                .orElseThrow();
    }

    private static Calendar read(MvcTestResult answer) {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(body(answer).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    private static String login() {
        return "f" + UUID.randomUUID().toString().substring(0, 8);
    }
}
