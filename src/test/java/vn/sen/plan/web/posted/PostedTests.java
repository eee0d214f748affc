package vn.sen.plan.web.posted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.plan.web.PagesOfADepartment;

/** The week's sheet and the unit's, as they are posted and taken to meetings. */
@SenTest
class PostedTests extends PagesOfADepartment {

    @BeforeEach
    void approveThePlan() {
        department.approve(department.drafted("dong-thap-health-2023"));
        department.on(2023, 9, 27);
    }

    @Test
    void showsWhatIsDueInAWeekByDayAndByUnit() {
        String week = text("/lich-tuan?tuan=19/9/2023");

        assertThat(week)
                .contains("Sở Y tế", "Lịch tuần 38 năm 2023", "Từ 18/9/2023 đến 24/9/2023")
                .contains("Thứ Ba, 19/9/2023", "Hạn 19/09", "Phòng Nghiệp vụ Dược")
                .contains("tuan=11%2F9%2F2023", "tuan=25%2F9%2F2023");
        assertThat(text("/lich-tuan?tuan=19/9/2023&xem=don-vi"))
                .contains("/phieu-don-vi?phong=" + department.medicine + "&amp;ky=2023-09");
    }

    @Test
    void putsWhatIsLateFromBeforeFirst() {
        String now = text("/lich-tuan");

        assertThat(now).contains("Trễ từ trước", "Hạn 19/09");
        assertThat(now.indexOf("Trễ từ trước")).isPositive();
        assertThat(text("/lich-tuan?tuan=khong-phai-ngay")).contains("Lịch tuần 39 năm 2023");
    }

    @Test
    void showsAUnitsMonthOrQuarter() {
        String path = "/phieu-don-vi?phong=" + department.medicine;

        assertThat(text(path + "&ky=2023-Q3"))
                .contains("Phiếu công việc Phòng Nghiệp vụ Y", "Quý III năm 2023", "19/09")
                .contains("ky=2023-Q2", "ky=2023-Q4")
                .doesNotContain("19/12");
        assertThat(text(path + "&ky=2023-12")).contains("Tháng 12 năm 2023", "19/12");
        assertThat(text(path + "&ky=9999")).contains("Tháng 9 năm 2023");
        assertThat(pages.get(department.secretary, "/phieu-don-vi?phong=" + LocalDate.MIN))
                .hasStatus4xxClientError();
        assertThat(
                        pages.get(
                                department.secretary,
                                "/phieu-don-vi?phong=01a20000-0000-7000-8000-000000000000"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String text(String path) {
        MvcTestResult result = pages.get(department.secretary, path);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
