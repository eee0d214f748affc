package vn.sen.seeing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.plan.Department;
import vn.sen.plan.web.PlanBrowser;
import vn.sen.seeing.app.KeepLists;
import vn.sen.trail.Trail;

@SenTest
class ListPagesTests {

    private static final String LATE = "ai=co-quan&khi=tre";

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;
    @Autowired private KeepLists lists;
    @Autowired private Trail trail;

    private Department health;
    private PlanBrowser browser;

    @BeforeEach
    void foundTheDepartment() {
        health = founder.found("Sở Y tế");
        health.approve(health.drafted(PlanBrowser.HEALTH));
        health.on(2023, 9, 27);
        browser = new PlanBrowser(mvc, health);
    }

    @Test
    void showTheColumnsThatSomebodyChose() {
        assertThat(look("/viec?ai=co-quan"))
                .contains(head("Người làm"))
                .doesNotContain(head("Xong ngày"));

        MvcTestResult chosen =
                post(
                        "/cot",
                        "ds",
                        "tasks",
                        "loc",
                        "ai=co-quan",
                        "cot",
                        "han",
                        "cot",
                        "xong-ngay",
                        "cot",
                        "x");
        assertThat(chosen).hasRedirectedUrl("/viec?ai=co-quan");

        assertThat(look("/viec?ai=co-quan"))
                .contains(head("Xong ngày"))
                .doesNotContain(head("Người làm"));
        assertThat(body(browser.get(health.leader, "/viec?ai=co-quan")))
                .contains(head("Người làm"))
                .doesNotContain(head("Xong ngày"));
    }

    @Test
    void keepAFilterUnderAName() {
        assertThat(keep("Đang trễ", LATE)).hasRedirectedUrl("/viec?" + LATE);

        assertThat(look("/viec?ai=toi"))
                .contains("href=\"/viec?ai=co-quan&amp;khi=tre\"", "Đang trễ");
        assertThat(look("/viec?" + LATE)).contains("Bỏ bộ lọc");
        assertThat(look("/bo-loc")).contains("Đang trễ", "Của tôi");
        assertThat(body(browser.get(health.leader, "/viec"))).doesNotContain("Đang trễ");
    }

    @Test
    void shareAFilterWithTheAgencyIfOneMay() {
        keep("Của cả Sở", LATE, "chung", "true");
        assertThat(body(browser.get(health.headOfMedicine, "/viec"))).contains("Của cả Sở");

        MvcTestResult refused =
                browser.post(
                        health.headOfMedicine,
                        "/bo-loc",
                        "ds",
                        "tasks",
                        "loc",
                        LATE,
                        "ten",
                        "Riêng",
                        "chung",
                        "true");
        assertThat(refused).hasStatus(302);
        assertThat(health.agency.in(() -> lists.all(health.headOfMedicine))).hasSize(1);
    }

    @Test
    void openWithTheFilterThatSomebodyWants() {
        keep("Đang trễ", LATE, "moSan", "true");
        assertThat(browser.get(health.secretary, "/viec")).hasRedirectedUrl("/viec?" + LATE);
        keep("Quý này", "ai=toi&quy=3", "moSan", "true");

        assertThat(browser.get(health.secretary, "/viec")).hasRedirectedUrl("/viec?ai=toi&quy=3");
        assertThat(browser.get(health.secretary, "/viec?ai=toi")).hasStatusOk();
        assertThat(browser.get(health.leader, "/viec")).hasStatusOk();
    }

    @Test
    void refuseWhatCannotBeKept() {
        keep("", LATE);
        keep("a".repeat(61), LATE);
        keep("Không lọc gì", "");
        keep("Dài", "q=" + "a".repeat(700));
        assertThat(all()).isZero();
        assertThat(post("/bo-loc", "ds", "khac", "ten", "a", "loc", LATE)).hasStatus(404);

        IntStream.range(0, 21).forEach(i -> keep("Lọc " + i, LATE + "&quy=" + i));
        assertThat(all()).isEqualTo(20);
    }

    @Test
    void leaveNoWayOutOfTheProgram() {
        MvcTestResult kept = keep("Lạ", "x=1#//evil.example\r\nSet-Cookie: a=b{0}");
        assertThat(kept.getResponse().getRedirectedUrl())
                .isEqualTo("/viec?x=1//evil.exampleSet-Cookie:a=b0");
    }

    @Test
    void putAwayOnlyOnesOwnFilters() {
        keep("Của cả Sở", LATE, "chung", "true");
        var id = health.agency.in(() -> lists.all(health.secretary)).getFirst().id();

        assertThat(browser.post(health.leader, "/bo-loc/" + id + "/bo")).hasStatus(404);
        assertThat(post("/bo-loc/" + id + "/bo", "ds", "tasks", "loc", LATE))
                .hasRedirectedUrl("/viec?" + LATE);
        assertThat(all()).isZero();
    }

    @Test
    void goIntoASpreadsheetWithTheSameFilters() throws IOException {
        MvcTestResult sent = browser.get(health.secretary, "/viec.xlsx?" + LATE + "&phong=");
        assertThat(sent).hasStatusOk();
        try (XSSFWorkbook book = book(sent)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(cells(sheet.getRow(0)))
                    .containsExactly("Dòng", "Việc", "Người làm", "Hạn", "Trạng thái");
            assertThat(sheet.getLastRowNum()).isPositive();
            XSSFRow first = sheet.getRow(1);
            assertThat(first.getCell(1).getStringCellValue()).startsWith("Báo cáo kết quả");
            assertThat(first.getCell(3).getLocalDateTimeCellValue().getYear()).isEqualTo(2023);
            assertThat(first.getCell(4).getStringCellValue()).startsWith("Trễ");
        }
    }

    @Test
    void tellTheTrailWhoTookAListOfPeople() throws IOException {
        MvcTestResult sent = browser.get(health.secretary, "/don-vi-va-nguoi.xlsx");
        try (XSSFWorkbook book = book(sent)) {
            assertThat(cells(book.getSheetAt(0).getRow(0)))
                    .containsExactly("Họ và tên", "Đơn vị", "Chức vụ", "Vai trò");
            int people = book.getSheetAt(0).getLastRowNum();
            assertThat(health.agency.in(() -> trail.latest(1)).getFirst())
                    .satisfies(
                            entry -> {
                                assertThat(entry.what()).isEqualTo("people.exported");
                                assertThat(entry.by()).isEqualTo(health.secretary.person());
                                assertThat(entry.after())
                                        .containsEntry("people", String.valueOf(people));
                            });
        }
    }

    @Test
    void sortByTheColumnThatWasAsked() {
        assertThat(look("/viec?ai=co-quan&sap=-han")).contains("aria-sort=\"descending\"");
        assertThat(look("/viec?ai=co-quan&sap=viec")).contains("sap=-viec");
        assertThat(look("/viec?ai=co-quan&sap=drop table")).doesNotContain("ascending\"");
        assertThat(look("/ke-hoach?sap=nam&q=chat luong")).contains("aria-sort=\"ascending\"");
        assertThat(look("/don-vi-va-nguoi?sap=-don-vi")).contains("aria-sort=\"descending\"");
    }

    private long all() {
        return health.agency.in(() -> lists.all(health.secretary)).size();
    }

    private MvcTestResult keep(String name, String query, String... more) {
        String[] all = new String[6 + more.length];
        System.arraycopy(new String[] {"ds", "tasks", "loc", query, "ten", name}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return post("/bo-loc", all);
    }

    private MvcTestResult post(String path, String... values) {
        return browser.post(health.secretary, path, values);
    }

    private String look(String path) {
        return body(browser.get(health.secretary, path));
    }

    private static String head(String title) {
        return title + "</th>";
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static XSSFWorkbook book(MvcTestResult sent) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(sent.getResponse().getContentAsByteArray()));
    }

    private static java.util.List<String> cells(XSSFRow row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> row.getCell(i).getStringCellValue())
                .toList();
    }
}
