package vn.sen.plan.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.IssuePlan;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.Task;
import vn.sen.plan.web.PagesOfADepartment;

/** The checklist of an agency's first hour. */
@SenTest
class FirstStepsTests extends PagesOfADepartment {

    private static final String GUIDE = "Những bước đầu: xong";

    @Autowired private IssuePlan issuing;
    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private CheckTask checking;

    @Test
    void leadFromUnitsToTheFirstWorkDone() {
        String page = pages.look(department.secretary, "/", "buoc-dau");

        assertThat(page)
                .contains("Đơn vị", "Người và vai trò", "Lịch nghỉ của năm", "Kế hoạch năm")
                .contains("Xem lại và trình", "Duyệt kế hoạch", "Số và ngày ban hành")
                .contains("Việc đầu tiên xong", "/ke-hoach/tai-len");
    }

    @Test
    void goOnWithAPlanInForceUntilItsFirstWorkIsDone() {
        PlanId plan = department.approve(department.drafted("dong-thap-health-2023"));
        department.on(2023, 3, 10);
        assertThat(pages.look(department.leader, "/", "x")).contains(GUIDE, "Số và ngày ban hành");
        assertThat(pages.look(department.secretary, "/", "x")).contains(GUIDE);
        assertThat(pages.look(department.headOfMedicine, "/", "x")).doesNotContain(GUIDE);

        LocalDate day = LocalDate.of(2023, 3, 9);
        department.agency.run(
                () ->
                        done(
                                issuing.issue(
                                        department.secretary,
                                        plan,
                                        new Issue("12", "KH-SYT", day, day))));
        assertThat(pages.look(department.leader, "/", "x")).contains(GUIDE, "Việc đầu tiên xong");

        Task task = department.tasks(plan, 2, "Phòng Nghiệp vụ Y").getFirst().task();
        department.agency.run(
                () -> {
                    done(
                            evidence.addLink(
                                    department.headOfMedicine, task.id(), "", "https://so.vn/1"));
                    done(work.submit(department.headOfMedicine, task.id(), day, ""));
                    done(checking.accept(department.secretary, task.id()));
                });
        assertThat(pages.look(department.leader, "/", "x")).doesNotContain(GUIDE);
        assertThat(pages.look(department.leader, "/buoc-dau", "x")).contains("Việc đầu tiên xong");
    }

    @Test
    void arePutAwayAndCalledBackByEachForHimself() {
        department.approve(department.drafted("dong-thap-health-2023"));
        assertThat(pages.post(department.secretary, "/buoc-dau/cat")).hasRedirectedUrl("/");

        assertThat(pages.look(department.secretary, "/", "x")).doesNotContain(GUIDE);
        assertThat(pages.look(department.leader, "/", "x")).contains(GUIDE);
        assertThat(pages.look(department.secretary, "/buoc-dau", "x")).contains("Gọi lại");

        assertThat(pages.post(department.secretary, "/buoc-dau/goi-lai")).hasRedirectedUrl("/");
        assertThat(pages.look(department.secretary, "/", "x")).contains(GUIDE);
    }
}
