package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sen.TestAgency.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Outcome;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.Department;
import vn.sen.plan.HandDownId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.GivenRow;
import vn.sen.plan.domain.GivenState;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.domain.Task;
import vn.sen.plan.web.PlanBrowser;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.NotFound;

/** Rows of a province's plan at the departments below it. */
@SenTest
class HandDownTests {

    private static final LocalDate LIMIT = LocalDate.of(2023, 11, 30);
    private static final String HEALTH = "dong-thap-health-2023";

    @Autowired private Department.Founder founder;
    @Autowired private HandDown given;
    @Autowired private SeeFromAbove above;
    @Autowired private AnswerFromAbove answers;
    @Autowired private ArrangeRows rows;
    @Autowired private DraftAmendment amend;
    @Autowired private DecideAmendment decide;
    @Autowired private SeeAmendment amendments;
    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private CheckTask check;
    @Autowired private Trail trail;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private MockMvcTester mvc;

    private Department province;
    private Department health;
    private Department elsewhere;
    private PlanId plan;
    private ItemId row;

    @BeforeEach
    void foundTheProvince() {
        province = founder.found("UBND tỉnh");
        health = founder.found("Sở Y tế", province);
        elsewhere = founder.found("Sở của tỉnh khác");
        province.on(2023, 1, 9);
        plan = province.approve(province.drafted(HEALTH));
        row = province.row(plan, 2).item().id();
    }

    @Test
    void comeAsProposalsWithTheirSourceAndLastDay() {
        give(LIMIT, "Báo cáo cùng mẫu của tỉnh.");

        RowFromAbove got = received();
        assertThat(got.source().agency()).isEqualTo("UBND tỉnh");
        assertThat(got.source().plan()).contains("2023");
        assertThat(got.now().content()).isEqualTo(item().text().content());
        assertThat(got.now().due()).isEqualTo(LIMIT);
        assertThat(got.words()).isEqualTo("Báo cáo cùng mẫu của tỉnh.");
        assertThat(got.isOpen()).isTrue();
    }

    @Test
    void goOnlyToAgenciesBelow() {
        assertThat(given(order(LIMIT, elsewhere.agency.id())))
                .isEqualTo(Outcome.refused(PlanRefusal.GIVEN_ALREADY));
        assertThat(elsewhere.agency.in(() -> above.all())).isEmpty();
    }

    @Test
    void goOnceToEach() {
        give(LIMIT, "");
        assertThat(given(order(LIMIT, health.agency.id())))
                .isEqualTo(Outcome.refused(PlanRefusal.GIVEN_ALREADY));
    }

    @Test
    void goNotWithADayThatHasPassed() {
        assertThat(given(order(LocalDate.of(2023, 1, 6), health.agency.id())))
                .isEqualTo(Outcome.refused(PlanRefusal.MOVED_TO_THE_PAST));
        assertThat(given(new GiveOrder(List.of(), List.of(), LIMIT, "")))
                .isEqualTo(Outcome.refused(PlanRefusal.NOTHING_TO_GIVE));
    }

    @Test
    void areTakenIntoADraft() {
        PlanId draft = health.drafted(HEALTH);
        give(LIMIT, "");

        PlaceTaken place = done(take(draft, "Trước ngày 15/11/2023"));

        assertThat(place.amendment()).isNull();
        Item taken = last(draft);
        assertThat(taken.id()).isEqualTo(place.row());
        assertThat(taken.text().content()).isEqualTo(item().text().content());
        assertThat(taken.text().notes().getFirst()).contains("UBND tỉnh", "30/11/2023");
        assertThat(sent().answer()).isEqualTo(GivenAnswer.TAKEN);
        assertThat(sent().state()).isEqualTo(GivenState.PLANNED);
    }

    @Test
    void areTakenIntoAChangeOfAPlanInForceAndDone() {
        PlanId own = health.approve(health.drafted(HEALTH));
        give(LIMIT, "");

        PlaceTaken place = done(take(own, "Trước ngày 15/11/2023"));
        AmendmentId change = Objects.requireNonNull(place.amendment());
        assertThat(sent().state()).isEqualTo(GivenState.PLANNED);

        approve(change);
        assertThat(sent().state()).isEqualTo(GivenState.RUNNING);

        finish(own, place.row());
        assertThat(sent().state()).isEqualTo(GivenState.DONE);
    }

    @Test
    void areTakenWithADayThatIsNotLater() {
        PlanId draft = health.drafted(HEALTH);
        give(LIMIT, "");

        assertThat(take(draft, "Trước ngày 15/12/2023"))
                .isEqualTo(Outcome.refused(PlanRefusal.LATER_THAN_ABOVE));
        assertThat(take(draft, "Khi có yêu cầu"))
                .isEqualTo(Outcome.refused(PlanRefusal.TAKEN_WITHOUT_DAY));
        assertThat(received().isOpen()).isTrue();
    }

    @Test
    void areNotTakenForAUnitThatIsNotThere() {
        PlanId draft = health.drafted(HEALTH);
        give(LIMIT, "");
        Assignee nobody = new Assignee.Unit(elsewhere.medicine);

        assertThat(take(draft, "Trước ngày 15/11/2023", nobody))
                .isEqualTo(Outcome.refused(PlanRefusal.DOER_UNKNOWN));
        assertThat(received().isOpen()).isTrue();
    }

    @Test
    void goOnInTheRowTheyWereJoinedWith() {
        PlanId draft = health.drafted(HEALTH);
        give(LIMIT, "");
        done(take(draft, "Trước ngày 15/11/2023"));
        Item taken = last(draft);

        done(health.agency.in(() -> rows.merge(health.secretary, taken.id(), taken.version())));
        assertThat(sent().state()).isEqualTo(GivenState.PLANNED);
        assertThat(sent().answer()).isEqualTo(GivenAnswer.TAKEN);
    }

    @Test
    void areDeclinedWithAReasonThatIsReadAbove() {
        give(LIMIT, "");
        assertThat(decline(" ")).isEqualTo(Outcome.refused(PlanRefusal.REASON_MISSING));

        done(decline("Đơn vị đã sáp nhập, không còn thủ tục này."));

        assertThat(sent().answer()).isEqualTo(GivenAnswer.DECLINED);
        assertThat(sent().reason()).isEqualTo("Đơn vị đã sáp nhập, không còn thủ tục này.");
        assertThat(decline("Nữa.")).isEqualTo(Outcome.refused(PlanRefusal.ANSWERED_BEFORE));
    }

    @Test
    void sayWhenTheyWereChangedAbove() {
        PlanId draft = health.drafted(HEALTH);
        give(LIMIT, "");
        done(take(draft, "Trước ngày 15/11/2023"));
        province.on(2023, 2, 6);

        ItemText text = item().text();
        reword(
                new ItemText(
                        text.section(),
                        text.no(),
                        "Báo cáo theo mẫu mới",
                        text.timingText(),
                        text.outputs(),
                        text.activities(),
                        text.notes()));

        assertThat(received().isChangedUnseen()).isTrue();
        assertThat(received().now().content()).isEqualTo("Báo cáo theo mẫu mới");
        assertThat(received().first().content()).isEqualTo(text.content());
        health.on(2023, 2, 7);
        health.agency.run(() -> answers.see(health.secretary, received().id()));
        assertThat(received().isChangedUnseen()).isFalse();
    }

    @Test
    void sayWhenTheirProductIsAnotherAbove() {
        PlanId draft = health.drafted(HEALTH);
        give(LIMIT, "");
        done(take(draft, "Trước ngày 15/11/2023"));
        province.on(2023, 2, 6);

        List<String> before = item().text().outputs();
        reword(withOutputs(item().text(), List.of("Báo cáo BM-09")));

        assertThat(received().isChangedUnseen()).isTrue();
        assertThat(received().outputs()).containsExactly("Báo cáo BM-09");
        assertThat(received().first().outputs()).isEqualTo(before);
        String page = "/viec-cap-tren-giao/" + received().id();
        assertThat(new PlanBrowser(mvc, health).look(health.secretary, page, "cap-tren-giao-mot"))
                .contains("Kết quả: ", "→ Báo cáo BM-09");
    }

    private static ItemText withOutputs(ItemText text, List<String> outputs) {
        return new ItemText(
                text.section(),
                text.no(),
                text.content(),
                text.timingText(),
                outputs,
                text.activities(),
                text.notes());
    }

    @Test
    void areMovedByThePlanTheyComeFromAlone() {
        PlanId other = province.approve(province.drafted(HEALTH));
        give(LIMIT, "");
        HandDownId id = sent().id();
        LocalDate sooner = LocalDate.of(2023, 10, 31);

        assertThatThrownBy(
                        () ->
                                province.agency.run(
                                        () -> given.move(province.secretary, other, id, sooner)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                province.agency.run(
                                        () -> given.withdraw(province.secretary, other, id)))
                .isInstanceOf(NotFound.class);
        assertThat(received().now().due()).isEqualTo(LIMIT);
        assertThat(received().isOpen()).isTrue();
    }

    @Test
    void areMovedAndTakenBack() {
        give(LIMIT, "");
        HandDownId id = sent().id();
        province.agency.run(
                () -> done(given.move(province.secretary, plan, id, LocalDate.of(2023, 10, 31))));
        assertThat(received().now().due()).isEqualTo("2023-10-31");

        province.agency.run(() -> done(given.withdraw(province.secretary, plan, id)));
        assertThat(received().isOpen()).isFalse();
        assertThat(decline("Muộn.")).isEqualTo(Outcome.refused(PlanRefusal.ANSWERED_BEFORE));
    }

    @Test
    void leaveATrailOnBothSides() {
        PlanId draft = health.drafted(HEALTH);
        give(LIMIT, "");
        done(take(draft, "Trước ngày 15/11/2023"));

        assertThat(acts(province, plan)).contains("plan.handed-down");
        assertThat(acts(health, draft)).contains("plan.taken-from-above");
    }

    @Test
    void letNobodyReadTheTableItself() {
        give(LIMIT, "");

        assertThatThrownBy(
                        () ->
                                province.agency.in(
                                        () ->
                                                database.sql("select count(*) from plan.hand_down")
                                                        .query(Long.class)
                                                        .single()))
                .isInstanceOf(DataAccessException.class);
        assertThat(elsewhere.agency.in(() -> above.all())).isEmpty();
    }

    @Test
    void tellNothingOfAnotherAgencyButAWord() {
        PlanId own = health.approve(health.drafted(HEALTH));
        give(LIMIT, "");
        done(take(own, "Trước ngày 15/11/2023"));

        province.agency.run(
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        begun -> {
                                            assertThat(given.look(plan).given()).hasSize(1);
                                            assertThat(agenciesSeen())
                                                    .containsExactly(
                                                            province.agency
                                                                    .id()
                                                                    .value()
                                                                    .toString());
                                        }));
    }

    /** Of whom the transaction sees plans, after another agency was asked for its word. */
    private List<String> agenciesSeen() {
        return database.sql("select distinct cast(p.agency_id as text) from plan.plan p")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void areGivenAndAnsweredOnTheirPages() {
        PlanBrowser up = new PlanBrowser(mvc, province);
        PlanBrowser down = new PlanBrowser(mvc, health);
        health.approve(health.drafted(HEALTH));
        String path = "/ke-hoach/" + plan + "/giao-xuong";
        assertThat(up.look(province.secretary, path, "giao-xuong")).contains("Sở Y tế");
        assertThat(up.get(province.headOfMedicine, path)).hasStatus(403);
        assertThat(up.post(province.secretary, path, "han", "30/11/2023")).hasStatus(422);
        assertThat(up.post(province.secretary, path, "dong", row.toString(), "han", "mai"))
                .hasStatus(422);
        assertThat(
                        up.post(
                                province.secretary,
                                path,
                                "dong",
                                row.toString(),
                                "coQuan",
                                health.agency.id().toString(),
                                "han",
                                "30/11/2023",
                                "loi",
                                "Theo mẫu của tỉnh"))
                .hasStatus(302);

        String list = down.look(health.secretary, "/viec-cap-tren-giao", "cap-tren-giao");
        assertThat(list).contains("1 dòng chờ xem", "UBND tỉnh");
        String one = "/viec-cap-tren-giao/" + received().id();
        assertThat(down.look(health.secretary, one, "cap-tren-giao-mot"))
                .contains("Theo mẫu của tỉnh", "30/11/2023");
        assertThat(down.post(health.secretary, one + "/khong-nhan", "lyDo", "")).hasStatus(422);
        assertThat(down.post(health.secretary, one + "/nhan", "thoiGian", "")).hasStatus(422);
        assertThat(down.post(health.headOfMedicine, one + "/nhan")).hasStatus(403);
        assertThat(down.post(health.secretary, one + "/khong-nhan", "lyDo", "Đã có rồi."))
                .hasStatus(302);
        assertThat(up.look(province.secretary, path, "giao-xuong-tra-loi"))
                .contains("Không nhận", "Đã có rồi.", "1 lượt giao");
        assertThat(up.look(province.secretary, path + "?xem=khong-nhan&q=te", "x"))
                .contains("Đã có rồi.");
        assertThat(up.look(province.secretary, path + "?xem=cho", "x"))
                .contains("Không có dòng nào như vậy");
        assertThat(up.look(province.secretary, path + "?q=khong-dau-co", "x"))
                .doesNotContain("Đã có rồi.");
        assertThat(new PlanBrowser(mvc, elsewhere).get(elsewhere.secretary, one)).hasStatus(404);
    }

    @Test
    void goToAllAgenciesOfAKindAndSayWhatBecameOfEach() {
        Department labour = founder.found("Sở Lao động", province);
        PlanId draft = health.drafted(HEALTH);
        String path = "/ke-hoach/" + plan + "/giao-xuong";
        PlanBrowser up = new PlanBrowser(mvc, province);

        assertThat(
                        up.post(
                                province.secretary,
                                path,
                                "dong",
                                row.toString(),
                                "nhom",
                                "DEPARTMENT",
                                "han",
                                "30/11/2023"))
                .hasStatus(302);
        done(take(draft, "Trước ngày 15/11/2023"));
        labour.agency.run(
                () -> {
                    HandDownId theirs = above.all().getFirst().id();
                    done(answers.decline(labour.secretary, theirs, "Không có."));
                });

        assertThat(province.agency.in(() -> given.look(plan)).given())
                .extracting(GivenRow::toName, GivenRow::answer, GivenRow::state)
                .containsExactlyInAnyOrder(
                        tuple("Sở Lao động", GivenAnswer.DECLINED, null),
                        tuple("Sở Y tế", GivenAnswer.TAKEN, GivenState.PLANNED));
    }

    private void give(LocalDate due, String words) {
        assertThat(
                        done(
                                given(
                                        new GiveOrder(
                                                List.of(row),
                                                List.of(health.agency.id()),
                                                due,
                                                words))))
                .isEqualTo(1);
    }

    private GiveOrder order(LocalDate due, AgencyId to) {
        return new GiveOrder(List.of(row), List.of(to), due, "");
    }

    private Outcome<Integer> given(GiveOrder order) {
        return province.agency.in(() -> given.give(province.secretary, plan, order));
    }

    /** An amendment of the province's plan gives the row other words. */
    private void reword(ItemText text) {
        AmendmentId change =
                province.agency.in(
                        () -> done(amend.begin(province.secretary, plan, "Nói rõ hơn.", null)));
        province.agency.run(
                () -> done(amend.change(province.secretary, change, row, text, item().parts())));
        approveOf(province, change);
    }

    private Outcome<PlaceTaken> take(PlanId into, String timing) {
        return take(into, timing, new Assignee.Unit(health.medicine));
    }

    private Outcome<PlaceTaken> take(PlanId into, String timing, Assignee doer) {
        return health.agency.in(
                () ->
                        answers.take(
                                health.secretary, received().id(), new Taking(into, timing, doer)));
    }

    private Outcome<HandDownId> decline(String reason) {
        return health.agency.in(() -> answers.decline(health.secretary, received().id(), reason));
    }

    private RowFromAbove received() {
        return health.agency.in(() -> above.all()).getFirst();
    }

    private GivenRow sent() {
        return province.agency.in(() -> given.look(plan)).given().getFirst();
    }

    private Item item() {
        return province.row(plan, 2).item();
    }

    private Item last(PlanId draft) {
        return health.overview(draft).rows().getLast().item();
    }

    private void approve(AmendmentId change) {
        approveOf(health, change);
    }

    private void approveOf(Department of, AmendmentId change) {
        of.agency.run(
                () -> {
                    done(decide.submit(of.secretary, change));
                    String seen = amendments.lay(change).amending().digest();
                    done(decide.approve(of.leader, change, seen));
                });
    }

    private void finish(PlanId own, ItemId taken) {
        Task task =
                health.overview(own).tasks().stream()
                        .map(TaskLine::task)
                        .filter(each -> each.source().itemId().equals(taken))
                        .findFirst()
                        .orElseThrow();
        TaskId id = task.id();
        health.agency.run(
                () -> {
                    done(evidence.addLink(health.headOfMedicine, id, "", "https://so.vn/1"));
                    done(work.submit(health.headOfMedicine, id, LocalDate.of(2023, 1, 9), "Xong"));
                    done(check.accept(health.secretary, id));
                });
    }

    private List<String> acts(Department of, PlanId about) {
        return of.agency.in(() -> trail.of(new Subject("plan", about.value()))).stream()
                .map(each -> each.what())
                .toList();
    }
}
