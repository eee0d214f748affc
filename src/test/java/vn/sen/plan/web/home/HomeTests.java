package vn.sen.plan.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.Calls;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.app.StandIns;
import vn.sen.plan.app.SubmitPlan;

@SenTest
class HomeTests {

    private static final String HEALTH = "dong-thap-health-2023";

    @Autowired private Department.Founder founder;
    @Autowired private SubmitPlan submission;
    @Autowired private SeePlans plans;
    @Autowired private MockMvcTester browser;

    private Department health;

    @BeforeEach
    void foundTheDepartment() {
        health = founder.found("Sở Y tế");
    }

    @Test
    void saysWhatToDoFirstWhereThereIsNoPlan() {
        assertThat(home(health.secretary))
                .contains("Năm bước nữa là cả năm có việc.", "Tải kế hoạch lên")
                .containsOnlyOnce("btn main");
    }

    @Test
    void saysToALeaderThatAPlanWaitsForHim() {
        PlanId plan = health.drafted(HEALTH);
        health.agency.run(() -> TestAgency.done(submission.submit(health.secretary, plan)));

        assertThat(home(health.leader)).contains("Ba bước nữa là cả năm có việc.", "Xem và duyệt");
        assertThat(home(health.secretary)).doesNotContain("Xem và duyệt");
    }

    @Test
    void saysWhatIsLateAndBySixWorkingDays() {
        health.approve(health.drafted(HEALTH));
        health.on(2023, 9, 27);

        assertThat(home(health.secretary)).contains("trễ</em>", "19/09", "trễ 6 ngày", "Đã có");
    }

    @Test
    void showsAHeadOfAUnitHisOwnWorkAndNoOthers() {
        health.approve(health.drafted(HEALTH));
        health.on(2023, 9, 27);

        assertThat(home(health.headOfPharmacy))
                .contains("việc của bạn <em>đang trễ</em>")
                .doesNotContain("Phòng Nghiệp vụ Y");
    }

    @Test
    void keepsToTheRowsOfALongPlanThatAreDueNext() {
        PlanId plan = health.drafted(HEALTH);
        health.approve(plan);
        health.on(2023, 9, 27);

        PlanOverview year = health.agency.in(() -> plans.overview(plan));
        Desk desk =
                new Desk(
                        year,
                        new StandIns.Absent(health.secretary, Map.of()),
                        List.of(),
                        Calls.NONE,
                        year.day().today(),
                        year.day().calendar(),
                        List.of(),
                        null);

        assertThat(desk.nearest(3).rows())
                .extracting(each -> each.item().text().no())
                .containsExactly("1", "2", "7");
        assertThat(desk.nearest(10)).isSameAs(year);
    }

    private String home(Actor actor) {
        var page = browser.get().uri("/").with(TestAgency.as(actor)).exchange();
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
