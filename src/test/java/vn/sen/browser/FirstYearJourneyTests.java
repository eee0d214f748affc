package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.sen.Apart;
import vn.sen.OwnSen;

/** From an empty installation and a Word file to work that is done. */
@Apart
class FirstYearJourneyTests {

    @Test
    void goesFromTheSetUpToWorkThatTheLeaderSees() throws Exception {
        try (OwnSen sen = OwnSen.onADayOfMyChoice()) {
            sen.clock().set(LocalDate.of(2023, 1, 9));
            try (Visitor secretary = Visitor.at(sen.address())) {
                NewDepartment.setUp(secretary);
                NewDepartment.people(sen);
                NewDepartment.upload(secretary);
            }
            try (Visitor leader = Visitor.at(sen.address())) {
                NewDepartment.approve(leader);
                assertThat(days(leader)).containsAll(expectedDays());
            }
            sen.clock().set(LocalDate.of(2023, 6, 14));
            try (Visitor head = Visitor.at(sen.address())) {
                finish(head);
            }
            try (Visitor leader = Visitor.at(sen.address())) {
                leader.signIn("giamdoc", Staff.PASSWORD);
                leader.open("/viec?ai=co-quan&khi=da-nop");
                assertThat(leader.text()).contains("mục tiêu chất lượng", "Võ Quốc Khánh");
            }
            try (Visitor secretary = Visitor.at(sen.address())) {
                secretary.signIn("thuky", Staff.PASSWORD);
                events(secretary);
            }
        }
    }

    private static void finish(Visitor head) {
        head.signIn("nvd", Staff.PASSWORD);
        head.open("/viec?q=quy+II/2023");
        head.page().locator("a.name").first().click();
        head.page().waitForURL("**/viec/**");
        head.send("Tệp bằng chứng", Papers.report("Báo cáo quý II.txt"));
        assertThat(head.text()).contains("Báo cáo quý II.txt");
        head.press("Nộp");
        assertThat(head.text()).contains("Đã nộp");
    }

    /** A row that waits for an event, and one whose day comes from another plan: work follows. */
    private static void events(Visitor secretary) {
        waiting(secretary, "Khi có thông báo chiêu sinh");
        secretary.fill("Ngày xảy ra", "12/6/2023");
        secretary.fill("Sự kiện", "Thông báo chiêu sinh số 15/TB-CCTĐC");
        secretary.press("Ghi nhận");
        secretary.open("/viec?ai=co-quan&q=tap+huan");
        assertThat(secretary.text()).contains("Tham gia đào tạo, tập huấn");

        secretary.open("/");
        secretary.page().locator("a.btn:has-text('Đặt ngày')").first().click();
        secretary.page().waitForURL("**/dat-ngay/**");
        secretary.fill("Từ ngày", "16/10/2023");
        secretary.fill("Hạn", "18/10/2023");
        secretary.fill("Theo văn bản nào", "Kế hoạch đánh giá nội bộ số 12/KH-SYT");
        secretary.press("Đặt ngày");
        secretary.open("/viec?ai=co-quan&q=chuong+trinh+danh+gia");
        assertThat(secretary.text()).contains("Lập chương trình đánh giá từng đợt", "06/10");
    }

    private static void waiting(Visitor secretary, String words) {
        secretary.open("/");
        secretary.follow("Đã có: " + words);
    }

    /** The due days that the list of tasks shows, as day and month. */
    private static Set<String> days(Visitor visitor) {
        Set<String> days = new HashSet<>();
        for (int page = 1; page < 9; page++) {
            visitor.open("/viec?ai=co-quan&khi=tat-ca&trang=" + page);
            visitor.page().locator(".due b").allInnerTexts().forEach(day -> days.add(day.strip()));
        }
        return days;
    }

    private static List<String> expectedDays() throws Exception {
        JsonNode plan =
                new ObjectMapper()
                        .readTree(
                                FirstYearJourneyTests.class.getResourceAsStream(
                                        "/plans/" + NewDepartment.PLAN + ".expected.json"));
        List<String> days = new ArrayList<>();
        for (JsonNode item : plan.get("items")) {
            for (JsonNode clause : item.get("timing")) {
                if (clause.has("occurrences") && !clause.has("atLeast")) {
                    StreamSupport.stream(clause.get("occurrences").spliterator(), false)
                            .map(each -> LocalDate.parse(each.get("due").asString()))
                            .map(
                                    due ->
                                            "%02d/%02d"
                                                    .formatted(
                                                            due.getDayOfMonth(),
                                                            due.getMonthValue()))
                            .forEach(days::add);
                }
            }
        }
        assertThat(days).contains("17/03", "19/06", "19/09", "19/12", "30/06", "03/07");
        return days;
    }
}
