package vn.sen.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

/** A plan of sixty rows and some two hundred tasks: what is long is paged. */
@SenTest
class PageSizeTests {

    private static final int MOST = 60 * 1024;

    @Autowired private Department.Founder founder;
    @Autowired private MockMvcTester browser;

    private Department health;
    private PlanId plan;

    @BeforeEach
    void runALongPlan() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023", 6));
        health.on(2023, 9, 27);
    }

    @Test
    void staysBelowSixtyKilobytes() {
        String year = "/ke-hoach/" + plan;
        assertLight(health.secretary, "/", "/viec?ai=co-quan&khi=tat-ca", "/ke-hoach");
        assertLight(health.leader, "/");
        assertLight(health.headOfMedicine, "/", "/viec");
        assertLight(
                health.secretary,
                year,
                year + "?dai=2",
                year + "?loc=cho",
                year + "?xem=lich",
                year + "?xem=bang",
                year + "?xem=bang&loc=tat-ca&trang=2");
    }

    @Test
    void showsEveryRowOfTheYearOnOneOfItsPages() {
        String year = "/ke-hoach/" + plan;

        assertThat(text(health.secretary, year)).contains("dai=2").doesNotContain("dai=0");
        assertThat(rows(year) + rows(year + "?dai=2") + rows(year + "?dai=3"))
                .isEqualTo(health.overview(plan).rows().size());
    }

    private int rows(String path) {
        return text(health.secretary, path).split("<td class=\"year\">", -1).length - 1;
    }

    private void assertLight(Actor viewer, String... paths) {
        for (String path : paths) {
            assertThat(page(viewer, path).length).as(path).isLessThanOrEqualTo(MOST);
        }
    }

    private String text(Actor viewer, String path) {
        return new String(page(viewer, path), StandardCharsets.UTF_8);
    }

    private byte[] page(Actor viewer, String path) {
        return browser.get()
                .uri(path)
                .with(TestAgency.as(viewer))
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
    }
}
