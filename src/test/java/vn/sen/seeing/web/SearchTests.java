package vn.sen.seeing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.web.PlanBrowser;
import vn.sen.seeing.domain.Wanted;

@SenTest
class SearchTests {

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;
    @Autowired private JdbcClient database;
    @Autowired private org.springframework.transaction.support.TransactionTemplate transactions;

    private Department health;
    private PlanId plan;
    private PlanBrowser browser;

    @BeforeEach
    void foundTheDepartment() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted(PlanBrowser.HEALTH));
        health.on(2023, 9, 27);
        browser = new PlanBrowser(mvc, health);
    }

    @Test
    void findsThingsOfEveryKindWithoutMarks() {
        assertThat(look(health.secretary, "/tim?q=danh gia"))
                .contains(">Việc<", ">Dòng kế hoạch<", "<mark>đánh</mark>", "<mark>giá</mark>");
        assertThat(look(health.secretary, "/tim?q=thi dao"))
                .contains("Người", "/don-vi-va-nguoi/" + health.headOfMedicine.person());
        assertThat(look(health.secretary, "/tim?q=NGHIỆP VỤ y"))
                .contains("/don-vi-va-nguoi?don-vi=" + health.medicine);
        assertThat(look(health.secretary, "/tim?q=chat luong 2023")).contains("/ke-hoach/" + plan);
        assertThat(look(health.secretary, "/tim?q=lich lam"))
                .contains(">Trang<", "/thiet-lap/lich");
    }

    @Test
    void showsNobodyWhatHeMayNotSee() {
        health.agency.run(() -> transactions.executeWithoutResult(each -> takeAFileIn()));

        assertThat(look(health.secretary, "/tim?q=dong thap health"))
                .contains("/ke-hoach/da-nhan/");
        assertThat(look(health.headOfMedicine, "/tim?q=dong thap health"))
                .doesNotContain("/ke-hoach/da-nhan/");
        assertThat(look(health.headOfMedicine, "/tim?q=nop tep ke hoach"))
                .doesNotContain("/ke-hoach/tai-len");
        Department other = founder.found("Sở Nội vụ");
        assertThat(look(other.secretary, "/tim?q=danh gia")).doesNotContain("/viec/");
    }

    private void takeAFileIn() {
        database.sql(
                        """
                        insert into intake.incoming (id, by_person, at, name, size, stage, refusal)
                        values (gen_random_uuid(), :by, now(), 'Đồng Tháp – health.docx', 1,
                                'REFUSED', 'EMPTY')
                        """)
                .param("by", health.secretary.person().value())
                .update();
    }

    @Test
    void showsAllOfAKindToThoseWhoAsk() {
        String few = look(health.secretary, "/tim?q=bao cao");
        assertThat(few).contains("/tim?nhom=tasks&amp;q=bao+cao");

        String many = look(health.secretary, "/tim?nhom=tasks&q=bao cao");
        assertThat(many).doesNotContain("nhom=tasks").doesNotContain(">Dòng kế hoạch<");
        assertThat(many.split("href=\"/viec/", -1)).hasSizeGreaterThan(8);
    }

    @Test
    void answersThePaletteWithAPartOfAPage() {
        assertThat(look(health.secretary, "/tim/nhanh?q=muc tieu"))
                .doesNotContain("<html")
                .contains("role=\"listbox\"", "role=\"option\"", "<mark>mục</mark>");
        assertThat(look(health.leader, "/tim/nhanh")).contains(">Trang<", "Kế hoạch năm");
    }

    @Test
    void takesWhateverIsTyped() {
        for (String words : new String[] {"%", "_", "'", "\\", "x".repeat(9_000), "zzz qqq"}) {
            assertThat(
                            mvc.get()
                                    .uri("/tim")
                                    .param("q", words)
                                    .with(vn.sen.TestAgency.as(health.secretary))
                                    .exchange())
                    .hasStatusOk();
        }
        assertThat(look(health.secretary, "/tim?q=zzz qqq")).contains("Không tìm thấy gì");
    }

    @Test
    void foldsAsTheDatabaseDoes() {
        for (String words :
                new String[] {
                    "Đánh giá NỘI bộ", "Tham mưu; phối hợp (TCVN ISO 9001:2015)", "ỄỘỮ"
                }) {
            String stored =
                    health.agency.in(
                            () ->
                                    database.sql("select platform.folded(:words)")
                                            .param("words", words)
                                            .query(String.class)
                                            .single());
            assertThat(Wanted.of(words).words())
                    .containsExactlyElementsOf(
                            java.util.List.of(stored.split(" ", -1)).stream().distinct().toList());
        }
    }

    @Test
    void showsTheMonthOfAPlan() {
        String month = look(health.secretary, "/ke-hoach/" + plan + "?xem=lich&thang=9");
        assertThat(month).contains("Tháng 9 năm 2023", "Quốc khánh", "Hôm nay", "Trễ 6 ngày");
        assertThat(look(health.secretary, "/ke-hoach/" + plan + "?xem=lich&thang=13"))
                .contains("Tháng 9 năm 2023");
        assertThat(look(health.secretary, "/ke-hoach/" + plan + "?xem=lich&loc=tre&thang=12"))
                .contains("Tháng này không có việc nào đến hạn");
    }

    @Test
    void asksRibbonMonthAndTableAlike() {
        String mine = "&ai=don-vi&tim=bao cao";
        for (String way : new String[] {"dai-nam", "lich", "bang"}) {
            assertThat(look(health.headOfMedicine, "/ke-hoach/" + plan + "?xem=" + way + mine))
                    .contains("Bỏ lọc: Của đơn vị tôi")
                    .contains("xem=lich&amp;tim=bao%20cao&amp;ai=don-vi");
        }
        assertThat(look(health.headOfMedicine, "/ke-hoach/" + plan + "?xem=dai-nam" + mine))
                .doesNotContain("Tài liệu bên ngoài</");
    }

    @Test
    void showsALeaderTheYearOfEachUnit() {
        assertThat(look(health.leader, "/"))
                .contains("Cả năm theo đơn vị", "Phòng Nghiệp vụ Y")
                .contains("phong=" + health.medicine + "&amp;quy=3");
    }

    private String look(Actor actor, String path) {
        MvcTestResult result = browser.get(actor, path);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
