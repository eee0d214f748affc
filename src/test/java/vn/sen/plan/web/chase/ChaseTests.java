package vn.sen.plan.web.chase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.web.PagesOfADepartment;
import vn.sen.plan.web.PlanBrowser;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Who is late, and the official letter that reminds them. */
@SenTest
class ChaseTests extends PagesOfADepartment {

    @Autowired private Trail trail;

    private TaskId report;
    private String medicine;

    @BeforeEach
    void letTheThirdQuarterPass() {
        PlanId plan = department.approve(department.drafted("dong-thap-health-2023"));
        report = department.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        medicine = "unit:" + department.medicine;
        department.on(2023, 9, 27);
    }

    @Test
    void listsLateUnitsWithTheirTasksAndWorkingDays() {
        String page = text(pages.get(department.secretary, "/don-doc"));

        assertThat(page)
                .contains("Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Dược")
                .contains("value=\"" + medicine + "\"", "Soạn công văn đôn đốc");
        String letter = "/don-doc/cong-van?noi=" + medicine;
        assertThat(text(pages.get(department.secretary, letter)))
                .contains("/viec/" + report, "hạn 19/9/2023, trễ 6 ngày");
        assertThat(text(pages.get(department.leader, letter + "&ngay=20/9/2023")))
                .contains("hạn 19/9/2023, trễ 1 ngày");
        assertThat(text(pages.get(department.secretary, "/don-doc?q=duoc")))
                .contains("Phòng Nghiệp vụ Dược")
                .doesNotContain("value=\"" + medicine);
        assertThat(text(pages.get(department.secretary, "/don-doc?q=khong+co+gi")))
                .contains("Không nơi nào trễ");
        assertThat(pages.get(department.headOfMedicine, "/don-doc"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.get(department.secretary, "/don-doc.xlsx")).hasStatusOk();
    }

    @Test
    void showsADraftWithWordsToEdit() {
        String page = text(pages.get(department.secretary, "/don-doc/cong-van?noi=" + medicine));

        assertThat(page)
                .contains("Phòng Nghiệp vụ Y", "đôn đốc thực hiện kế hoạch", "tính đến ngày")
                .contains("name=\"chucVu\"")
                .doesNotContain("Phòng Nghiệp vụ Dược");
        assertThat(pages.get(department.secretary, "/don-doc/cong-van?noi=unit:x"))
                .hasStatus3xxRedirection();
        assertThat(pages.get(department.auditor, "/don-doc/cong-van?noi=" + medicine))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void handsOutTheLetterAndRecordsItOnce() throws IOException {
        String page = text(pages.get(department.secretary, "/don-doc/cong-van?noi=" + medicine));
        String letter = PlanBrowser.value(page, "ma");

        MvcTestResult sent = write(letter, "kinhGui", "Phòng Nghiệp vụ Y");
        write(letter, "kinhGui", "Phòng Nghiệp vụ Y");

        assertThat(sent).hasStatusOk();
        assertThat(sent.getResponse().getHeader("Content-Disposition")).contains(".docx");
        byte[] file = sent.getResponse().getContentAsByteArray();
        Files.write(
                Files.createDirectories(Path.of("target/preview")).resolve("don-doc.docx"), file);
        String words =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file))).getText();
        assertThat(words)
                .contains("Kính gửi: Phòng Nghiệp vụ Y.", "V/v đôn đốc kế hoạch", "19/9/2023")
                .contains("Đề nghị khẩn trương.", "- Như trên;", "GIÁM ĐỐC", "Lê Hoàng Nam");
        List<Entry> traced =
                department.agency.in(() -> trail.of(new Subject("task", report.value())));
        assertThat(traced).filteredOn(each -> each.what().equals("task.chased")).hasSize(1);
        assertThat(text(pages.get(department.secretary, "/viec/" + report)))
                .contains("soạn công văn đôn đốc việc này");
        assertThat(text(pages.get(department.secretary, "/don-doc"))).contains("27/9/2023");
        assertThat(text(pages.get(department.secretary, "/don-doc?loc=chua-don-doc")))
                .doesNotContain("value=\"" + medicine);
    }

    @Test
    void bringsTheFormBackWithoutAddressees() {
        MvcTestResult empty = write("x", "kinhGui", " \n - ");

        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(empty)).contains("Điền mục này", "Đề nghị khẩn trương.");
        MvcTestResult endless = write("x", "kinhGui", "Phòng", "luu", "x".repeat(101));
        assertThat(endless).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(pages.post(department.auditor, "/don-doc/cong-van", "noi", medicine))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult write(String letter, String... more) {
        List<String> sent =
                new ArrayList<>(
                        List.of(
                                "ma", letter,
                                "noi", medicine,
                                "ngay", "27/9/2023",
                                "trichYeu", "đôn đốc kế hoạch",
                                "moDau", "Tính đến nay còn việc trễ:",
                                "ketThuc", "Đề nghị khẩn trương.",
                                "luu", more.length > 2 ? more[3] : "VT, VP",
                                "chucVu", "Giám đốc",
                                "nguoiKy", "Lê Hoàng Nam"));
        sent.addAll(Arrays.asList(more).subList(0, 2));
        return pages.post(department.secretary, "/don-doc/cong-van", sent.toArray(String[]::new));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
