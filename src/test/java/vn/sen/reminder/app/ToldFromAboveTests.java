package vn.sen.reminder.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.HandDownId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.AnswerFromAbove;
import vn.sen.plan.app.GiveOrder;
import vn.sen.plan.app.HandDown;
import vn.sen.plan.app.SeeFromAbove;
import vn.sen.plan.web.PlanBrowser;
import vn.sen.reminder.domain.Channel;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.store.ToldQueries;

/** A row that the province hands down is told to the secretary of the department, once. */
@SenTest
class ToldFromAboveTests {

    private static final LocalDate LIMIT = LocalDate.of(2023, 11, 30);
    private static final String HEALTH = "dong-thap-health-2023";

    @Autowired private Department.Founder founder;
    @Autowired private HandDown given;
    @Autowired private SeeFromAbove above;
    @Autowired private AnswerFromAbove answers;
    @Autowired private SeeNotices sight;
    @Autowired private MockMvcTester mvc;

    private Department province;
    private Department health;
    private PlanId plan;
    private HandDownId row;

    @BeforeEach
    void handARowDown() {
        province = founder.found("UBND tỉnh");
        health = founder.found("Sở Y tế", province);
        province.on(2023, 1, 9);
        plan = province.approve(province.drafted(HEALTH));
        ItemId item = province.row(plan, 2).item().id();
        GiveOrder order = new GiveOrder(List.of(item), List.of(health.agency.id()), LIMIT, "");
        province.agency.run(() -> done(given.give(province.secretary, plan, order)));
        row = health.agency.in(() -> above.all()).getFirst().id();
    }

    @Test
    void isToldByBellAndLetterWithItsLastDay() {
        Notice notice = await(Kind.FROM_ABOVE);

        assertThat(notice.subject().id()).isEqualTo(row.value());
        assertThat(notice.words().due()).isEqualTo(LIMIT);
        assertThat(notice.channel()).isEqualTo(Channel.DIGEST);
        assertThat(NoticeWords.href(notice)).isEqualTo("/viec-cap-tren-giao/" + row);
        assertThat(of(province)).extracting(Notice::kind).doesNotContain(Kind.FROM_ABOVE);
    }

    @Test
    void asksNoMoreOnceItIsAnswered() {
        await(Kind.FROM_ABOVE);
        health.agency.run(() -> done(answers.decline(health.secretary, row, "Đã làm rồi.")));

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting().isEmpty());
    }

    @Test
    void isToldWhenItIsMovedAndWhenItIsTakenBack() {
        await(Kind.FROM_ABOVE);
        province.on(2023, 2, 6);
        LocalDate sooner = LocalDate.of(2023, 10, 31);
        province.agency.run(() -> done(given.move(province.secretary, plan, row, sooner)));

        assertThat(await(Kind.ABOVE_CHANGED).words().due()).isEqualTo(sooner);
        province.agency.run(() -> done(given.withdraw(province.secretary, plan, row)));
        await(Kind.ABOVE_WITHDRAWN);
        assertThat(waiting()).extracting(Notice::kind).containsExactly(Kind.ABOVE_WITHDRAWN);
    }

    @Test
    void liesOnTheSecretarysDeskUntilItIsAnswered() {
        health.approve(health.drafted(HEALTH));
        PlanBrowser pages = new PlanBrowser(mvc, health);

        assertThat(pages.look(health.secretary, "/", "trang-chinh"))
                .contains("/viec-cap-tren-giao/" + row, "UBND tỉnh giao xuống");
        assertThat(pages.look(health.headOfMedicine, "/", "trang-chinh"))
                .doesNotContain("/viec-cap-tren-giao/" + row);
        health.agency.run(() -> done(answers.decline(health.secretary, row, "Đã làm rồi.")));
        assertThat(pages.look(health.secretary, "/", "trang-chinh"))
                .doesNotContain("/viec-cap-tren-giao/" + row);
    }

    private Notice await(Kind kind) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> of(health).stream().anyMatch(each -> each.kind() == kind));
        return of(health).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private List<Notice> of(Department department) {
        return lines(department, false);
    }

    private List<Notice> waiting() {
        return lines(health, true);
    }

    private List<Notice> lines(Department department, boolean unread) {
        return department
                .agency
                .in(() -> sight.page(department.secretary.person(), unread, 1))
                .lines()
                .stream()
                .map(ToldQueries.Line::notice)
                .filter(each -> each.subject().type().equals("handed-down"))
                .toList();
    }
}
