package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.access.Accounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.SubmitPlan;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;

/** What becomes of a plan: decided on by two, given its days, its cases and its history. */
@SenTest
class PlanJourneyTests {

    private static final String PASSWORD = "mua thu la bay 2023";
    private static final int REVIEW = 4;

    @LocalServerPort private int port;
    @Autowired private Department.Founder founder;
    @Autowired private Accounts accounts;
    @Autowired private CorrectItem correction;
    @Autowired private SubmitPlan submission;

    private Department department;

    @BeforeEach
    void foundTheDepartment() {
        department = founder.found("Sở Thông tin và Truyền thông");
        department.on(2023, 1, 9);
    }

    @ParameterizedTest
    @EnumSource
    void asksWhichCaseHoldsAndGivesUpTheOther(Looks looks) {
        PlanId plan = department.approve(drafted());
        department.on(2023, 2, 3);
        try (Visitor secretary = visitor(department.secretary, looks)) {
            secretary.open("/ke-hoach/" + plan + "?xem=bang&loc=cho");
            secretary.followIn("article.waits:has-text('30 ngày làm việc')", "Ghi nhận sự kiện");
            secretary.fill("Ngày xảy ra", "01/02/2023");
            secretary.fill("Sự kiện", "Thông tư 02/2023/TT-BTTTT");
            assertThat(secretary.text()).contains("Hạn 30/8/2023", "Hạn 14/9/2023");
            secretary.press("Ghi nhận");
            assertThat(secretary.text()).contains("Chọn: giữ ngày đó");
            assertThat(Accessibility.faults(secretary.page())).isEmpty();
            secretary.picture("hai-truong-hop");

            secretary.page().locator("input[name=chon]").first().focus();
            secretary.page().keyboard().press("ArrowDown");
            secretary.page().keyboard().press("Space");
            assertThat(secretary.page().locator("input[name=chon]:checked").inputValue())
                    .isEqualTo("REPLACE_DEFAULT");
            secretary.press("Ghi nhận");
            assertThat(secretary.text()).contains("Đã ghi nhận");
            assertThat(department.row(plan, REVIEW).tasks())
                    .extracting(each -> each.task().state().name())
                    .contains("CANCELLED", "OPEN");
            secretary.open("/ke-hoach/" + plan + "/lich-su");
            assertThat(secretary.text())
                    .contains("ghi sự kiện của dòng", "Thông tư 02/2023/TT-BTTTT");
            assertThat(Accessibility.faults(secretary.page())).isEmpty();
            secretary.picture("lich-su-ke-hoach");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsASecondLeaderThatThePlanIsApproved(Looks looks) {
        PlanId plan = drafted();
        department.agency.run(() -> TestAgency.done(submission.submit(department.secretary, plan)));
        Actor deputy = department.agency.person("Đinh Thị Ngọc", Role.LEADER);
        try (Visitor second = visitor(deputy, looks)) {
            second.open("/ke-hoach/" + plan + "/duyet");
            second.fill("Trả lại với ý kiến", "Bổ sung khảo sát sự hài lòng vào quý II.");
            department.agency.run(() -> TestAgency.done(department.approval(plan)));
            second.press("Trả lại");

            assertThat(second.text())
                    .contains("Lê Hoàng Nam duyệt", "Bổ sung khảo sát sự hài lòng vào quý II.");
            assertThat(Accessibility.faults(second.page())).isEmpty();
            second.picture("duyet-sau-nguoi-khac");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheWordsOfWhoActsOnATaskThatHasChanged(Looks looks) {
        PlanId plan = department.approve(drafted());
        TaskId task = department.tasks(plan, REVIEW, "Phòng Nghiệp vụ Y").getFirst().task().id();
        try (Visitor leader = visitor(department.leader, looks);
                Visitor head = visitor(department.headOfMedicine, Looks.LIGHT)) {
            leader.open("/viec/" + task);
            head.open("/viec/" + task);
            head.press("Bắt đầu làm");
            leader.ask("Huỷ việc");
            leader.fill("Lý do", "Quy trình đã bãi bỏ theo Quyết định 12.");
            leader.press("Huỷ việc");

            assertThat(leader.text()).contains("bắt đầu", "Quy trình đã bãi bỏ");
            assertThat(Accessibility.faults(leader.page())).isEmpty();
            leader.picture("viec-da-doi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsFromWhenThePlanHoldsAndClosesItWithAReason(Looks looks) {
        PlanId plan = department.approve(drafted());
        try (Visitor secretary = visitor(department.secretary, looks)) {
            secretary.open("/ke-hoach/" + plan + "/ban-hanh");
            secretary.picture("ban-hanh");
            assertThat(Accessibility.faults(secretary.page())).isEmpty();
        }
        department.on(2024, 1, 5);
        try (Visitor leader = visitor(department.leader, looks)) {
            leader.open("/ke-hoach/" + plan + "/khep-lai");
            leader.fill("Lý do", "Sáp nhập hai Sở từ 01/01/2024.");
            leader.picture("khep-lai");
            leader.press("Khép lại");
            assertThat(leader.text()).contains("khi còn việc chưa xong", "Sáp nhập hai Sở");
            leader.picture("ke-hoach-khep-lai");
        }
    }

    /** A draft of which the leader can decide: its fifth row is the secretary's. */
    private PlanId drafted() {
        PlanId draft = department.drafted("tra-vinh-ict-2023");
        ItemId decision = department.row(draft, REVIEW + 1).item().id();
        Assignee secretary = new Assignee.RoleHolder(Role.ISO_SECRETARY);
        Part part = Part.of(PartRole.PERFORM, "", PartFunction.DO, secretary);
        department.agency.run(
                () ->
                        TestAgency.done(
                                correction.assign(
                                        department.secretary, decision, 1, List.of(part))));
        return draft;
    }

    private Visitor visitor(Actor actor, Looks looks) {
        String login = "p" + UUID.randomUUID().toString().substring(0, 8);
        department.agency.in(
                () -> TestAgency.done(accounts.open(null, actor.person(), login, PASSWORD)));
        return Visitor.at("http://localhost:" + port, looks).signIn(login, PASSWORD);
    }
}
