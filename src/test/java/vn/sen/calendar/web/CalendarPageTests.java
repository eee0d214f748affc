package vn.sen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.app.KeepCalendar;

@SenTest
class CalendarPageTests {

    private static final String PAGE = "/thiet-lap/lich";
    private static final LocalDate SECOND_OF_JUNE = LocalDate.of(2023, 6, 2);

    @Autowired private MockMvcTester mvc;
    @Autowired private TestAgency.Founder founder;
    @Autowired private Calendars calendars;
    @Autowired private KeepCalendar keep;

    private TestAgency agency;
    private Actor secretary;

    @BeforeEach
    void foundAgency() {
        agency = founder.found("Sở Y tế");
        secretary = agency.person("Trần Văn An", Role.ISO_SECRETARY);
    }

    @Test
    void showsTheDaysOffOfAYearAndWhereTheyComeFrom() {
        assertThat(get(secretary, PAGE + "?nam=2024"))
                .hasStatusOk()
                .bodyText()
                .contains("thứ Hai, 29/4/2024", "thứ Bảy, 4/5/2024", "Lịch làm việc năm 2024");
        assertThat(get(secretary, PAGE + "?nam=2031"))
                .bodyText()
                .contains("tính theo Bộ luật Lao động");
        assertThat(get(secretary, PAGE + "?nam=1700")).hasStatus(404);
        assertThat(get(secretary, PAGE + "?nam=mai")).hasStatus(404);
    }

    @Test
    void looksAtANoticeBeforeItIsKept() {
        assertThat(post("nam", "2023", "soHieu", "TB 1", "nghi", "2/6", "xem", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("Đang xem thử", "thứ Sáu, 2/6/2023");
        assertThat(agency.in(calendars::working).isWorkingDay(SECOND_OF_JUNE)).isTrue();
    }

    @Test
    void keepsANoticeForThisAgencyAlone() {
        assertThat(
                        post(
                                "nam", "2023",
                                "soHieu", "Thông báo 12/TB-SYT",
                                "nghi", "2-4/6",
                                "lamBu", "10/6"))
                .hasStatus(302);

        assertThat(agency.in(calendars::working).isWorkingDay(SECOND_OF_JUNE)).isFalse();
        assertThat(agency.in(calendars::working).isWorkingDay(LocalDate.of(2023, 6, 10))).isTrue();
        assertThat(agency.in(calendars::working).isWorkingDay(LocalDate.of(2024, 4, 29)))
                .as("the notices of other years stay")
                .isFalse();
        assertThat(founder.found("Sở Tư pháp").in(calendars::working).isWorkingDay(SECOND_OF_JUNE))
                .isTrue();
        assertThat(get(secretary, PAGE)).bodyText().contains("Thông báo 12/TB-SYT", "2/6");

        assertThat(request(PAGE + "/bo", "nam", "2023")).hasStatus(302);
        assertThat(agency.in(calendars::working).isWorkingDay(SECOND_OF_JUNE)).isTrue();
    }

    @Test
    void saysWhatANoticeLacks() {
        assertThat(post("nam", "2023", "soHieu", " ", "nghi", "ngày mai 31/2", "lamBu", "5/6"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Ghi số và ngày",
                        "Chưa đọc được: ngày, mai, 31/2",
                        "thứ Hai, 5/6/2023 không phải thứ Bảy",
                        "ngày mai 31/2</textarea>");
    }

    @Test
    void choosesWhatBeforeMeans() {
        assertThat(request(PAGE + "/quy-tac", "nam", "2023", "quyTac", "INCLUSIVE")).hasStatus(302);

        assertThat(agency.in(keep::choices).rule()).isEqualTo(BeforeRule.INCLUSIVE);
        assertThat(request(PAGE + "/quy-tac", "nam", "2023", "quyTac", "KHAC")).hasStatus(404);
    }

    @Test
    void isShownToAllAndChangedByFew() {
        Actor staff = agency.person("Lê Thị Cúc", Role.STAFF);

        assertThat(get(staff, PAGE)).hasStatusOk().bodyText().doesNotContain("name=\"nghi\"");
        assertThat(mvc.post().uri(PAGE).with(TestAgency.as(staff)).with(csrf())).hasStatus(403);
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(TestAgency.as(actor)).exchange();
    }

    private MvcTestResult post(String... namesAndValues) {
        return request(PAGE, namesAndValues);
    }

    private MvcTestResult request(String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(TestAgency.as(secretary)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}
