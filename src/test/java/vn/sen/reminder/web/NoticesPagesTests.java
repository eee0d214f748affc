package vn.sen.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.sen.TestAgency.as;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;
import vn.sen.reminder.app.PlanDay;
import vn.sen.reminder.app.SeeNotices;
import vn.sen.reminder.domain.NoticeId;

@SenTest
class NoticesPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Department.Founder founder;
    @Autowired private PlanDay day;
    @Autowired private SeeNotices sight;

    private Department health;
    private Actor head;

    @BeforeEach
    void planADay() {
        health = founder.found("Sở Y tế");
        head = health.headOfMedicine;
        health.approve(health.drafted("dong-thap-health-2023"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !unread(head).isEmpty());
        health.on(2023, 9, 19);
        health.agency.in(day::plan);
    }

    @Test
    void sayWhatIsDueAndRingOnEveryPage() {
        assertThat(get("/thong-bao", head))
                .hasStatusOk()
                .bodyText()
                .contains("Đến hạn ngày 19/9/2023", "Hôm nay", "chưa đọc");
        assertThat(get("/tai-lieu-nao-do-khong-co", head)).hasStatus(404);
        assertThat(get("/viec", head)).hasStatusOk().bodyText().contains("href=\"/thong-bao\"");
    }

    @Test
    void leadToTheMatterAndTakeItAsRead() {
        NoticeId first = unread(head).getFirst();
        int before = unread(head).size();

        assertThat(get("/thong-bao/" + first, head)).hasStatus3xxRedirection();
        assertThat(get("/thong-bao/" + first, head).getResponse().getRedirectedUrl())
                .matches("/(viec|ke-hoach)/[0-9a-f-]{36}");
        assertThat(unread(head)).hasSize(before - 1).doesNotContain(first);
        assertThat(get("/thong-bao?tat-ca=true", head)).bodyText().contains(first.toString());
    }

    @Test
    void areReadOneByOneOrAllAtOnce() {
        NoticeId first = unread(head).getFirst();
        assertThat(post("/thong-bao/" + first + "/da-doc", head))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/thong-bao");
        assertThat(unread(head)).doesNotContain(first);

        assertThat(post("/thong-bao/da-doc", head)).hasStatus3xxRedirection();
        assertThat(unread(head)).isEmpty();
        assertThat(get("/thong-bao", head)).bodyText().contains("Bạn đã đọc hết thông báo");
    }

    @Test
    void areNobodyElses() {
        NoticeId first = unread(head).getFirst();

        assertThat(get("/thong-bao/" + first, health.headOfPharmacy)).hasStatus(404);
        assertThat(post("/thong-bao/" + first + "/da-doc", health.secretary)).hasStatus(404);
        Actor stranger = founder.found("Sở Nội vụ").secretary;
        assertThat(get("/thong-bao/" + first, stranger)).hasStatus(404);
        assertThat(unread(head)).contains(first);
    }

    @Test
    void bearOddAddresses() {
        assertThat(get("/thong-bao?trang=-3", head)).hasStatusOk();
        assertThat(get("/thong-bao?trang=2147483647", head)).hasStatusOk();
        assertThat(get("/thong-bao?trang=x", head)).hasStatus4xxClientError();
        assertThat(get("/thong-bao/khong-phai", head)).hasStatus4xxClientError();
    }

    private List<NoticeId> unread(Actor person) {
        return health.agency.in(() -> sight.page(person.person(), true, 1)).lines().stream()
                .map(each -> each.notice().id())
                .toList();
    }

    private MvcTestResult get(String path, Actor who) {
        return browser.get().uri(path).with(as(who)).exchange();
    }

    private MvcTestResult post(String path, Actor who) {
        return browser.post().uri(path).with(as(who)).with(csrf()).exchange();
    }
}
