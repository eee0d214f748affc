package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.Apart;
import vn.sen.OwnSen;
import vn.sen.actor.Role;
import vn.sen.platform.AgencyScope;
import vn.sen.reminder.app.PlanDay;
import vn.sen.reminder.app.SendLetters;
import vn.sen.reminder.app.WriteLetters;

/**
 * A year of a department as its people live it, by the quarterly reports on objectives: they come
 * near, one division asks for more time, the other forgets; the plan is amended; the year ends.
 * Letters go to a real server.
 */
@Apart
class WholeYearJourneyTests {

    private static final String REPORTS = "/viec?ai=co-quan&khi=tat-ca&q=quy+";

    private static final String REPORT = "Báo cáo kết quả thực hiện mục tiêu chất lượng";

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private OwnSen sen;
    private final Set<String> read = new HashSet<>();

    @BeforeEach
    void begin() {
        post.start();
        sen = OwnSen.onADayOfMyChoice("--sen.reminder.by-itself=false");
        sen.clock().set(LocalDate.of(2023, 1, 9));
    }

    @AfterEach
    void end() {
        sen.close();
        post.stop();
    }

    @Test
    void goesFromTheFirstReminderToThePictureOfTheEndedYear() {
        as("", this::found);
        as("giamdoc", NewDepartment::approve);

        comesNear();
        as("nvd", this::asksForMoreTime);
        as("phothuky", this::grants);
        isForgottenAndToldUpward();
        as("nvy", this::handsIn);
        as("phothuky", this::accepts);

        sen.clock().set(LocalDate.of(2023, 9, 4));
        as("phothuky", this::amends);
        as("giamdoc", this::approvesTheAmendment);
        as("nvd", head -> assertThat(days(head, "iii/2023")).contains("27/09"));

        sen.clock().set(LocalDate.of(2023, 12, 29));
        as("giamdoc", this::closes);
        as("nvy", this::readsTheEndedYear);
    }

    private void found(Visitor secretary) {
        NewDepartment.setUp(secretary);
        NewDepartment.people(sen);
        staff().person("phothuky", "Hồ Thị Ngân", null, Role.ISO_SECRETARY);
        secretary.open("/thiet-lap/thu-nhac-viec");
        secretary.fill("Máy chủ", "127.0.0.1");
        secretary.fill("Cổng", String.valueOf(post.getSmtp().getPort()));
        secretary.choose("Bảo mật đường truyền", "Không mã hoá (chỉ dùng trong mạng nội bộ)");
        secretary.fill("Địa chỉ gửi", "nhac-viec@syt.test");
        secretary.fill("Địa chỉ của Sen", "https://sen.syt.test");
        secretary.press("Lưu");
        NewDepartment.upload(secretary);
    }

    /** 17/3/2023 is a Friday; three working days before it is the Tuesday. */
    private void comesNear() {
        day(LocalDate.of(2023, 3, 14));

        isTold("nvy", REPORT);
        isTold("nvd", REPORT);
        forget();
    }

    private void asksForMoreTime(Visitor head) {
        head.open(REPORTS + "i/2023");
        head.page().locator("tr:has-text('Dược') a.name").first().click();
        head.page().waitForURL("**/viec/*-*");
        head.follow("Xin gia hạn");
        head.fill("Xin đến ngày", "31/3/2023");
        head.fill("Lý do", "Chờ số liệu của bệnh viện huyện.");
        head.press("Gửi đề nghị");
        assertThat(head.text()).contains("31/3/2023", "Chờ số liệu của bệnh viện huyện.");
    }

    private void grants(Visitor secretary) {
        secretary.open("/de-nghi");
        secretary.follow("Xem, trả lời");
        secretary.tick("Cho gia hạn đến 31/3/2023");
        secretary.press("Gửi trả lời");
        assertThat(days(secretary, "i/2023")).contains("31/03", "17/03");
    }

    /** Seven working days late on 28/3: by then it is told above the division. */
    private void isForgottenAndToldUpward() {
        day(LocalDate.of(2023, 3, 20));
        isTold("nvy", "Quá hạn 17/3/2023");
        assertThat(letters("phothuky")).noneMatch(each -> each.contains("đồng nghiệp"));
        forget();

        day(LocalDate.of(2023, 3, 28));
        isTold("phothuky", "Việc của đồng nghiệp quá hạn từ 17/3/2023");
        assertThat(letters("nvd")).noneMatch(each -> each.contains("Quá hạn"));
    }

    private void handsIn(Visitor head) {
        head.open("/viec?q=quy+i/2023");
        head.page().locator("a.name").first().click();
        head.page().waitForURL("**/viec/*-*");
        head.send("Tệp bằng chứng", Papers.report("Báo cáo quý I.txt"));
        head.press("Nộp");
        assertThat(head.text()).contains("Đã nộp");
    }

    private void accepts(Visitor secretary) {
        secretary.open("/viec?ai=co-quan&khi=da-nop");
        secretary.page().locator("a.name").first().click();
        secretary.page().waitForURL("**/viec/*-*");
        secretary.press("Chấp nhận");
        assertThat(secretary.text()).contains("Đã chấp nhận");
    }

    /** "Trước ngày 28 tháng cuối quý": 27/9/2023, a Wednesday. */
    private void amends(Visitor secretary) {
        openPlan(secretary);
        secretary.follow("Điều chỉnh kế hoạch");
        secretary.fill("Lý do", "Tỉnh lùi kỳ báo cáo.");
        secretary.press("Lập điều chỉnh");
        secretary
                .page()
                .locator("#f-dong")
                .selectOption(
                        secretary
                                .page()
                                .locator(
                                        "#f-dong option:has-text('Báo cáo kết quả thực hiện mục"
                                                + " tiêu')")
                                .first()
                                .getAttribute("value"));
        secretary.press("Sửa dòng này");
        secretary.fill("Thời gian, bằng lời", "Trước ngày 28 tháng cuối quý");
        secretary.press("Đưa vào điều chỉnh");
        assertThat(secretary.text()).contains("đổi hạn");
        secretary.press("Trình lãnh đạo");
        assertThat(secretary.text()).contains("Chờ duyệt");
    }

    private void approvesTheAmendment(Visitor leader) {
        openPlan(leader);
        leader.follow("Điều chỉnh kế hoạch");
        leader.follow("Điều chỉnh lần 1");
        leader.press("Duyệt điều chỉnh");
        assertThat(leader.text()).contains("Đã duyệt");
    }

    private void closes(Visitor leader) {
        openPlan(leader);
        leader.follow("Khép lại kế hoạch");
        assertThat(leader.heading()).contains("việc chưa xong. Khép lại kế hoạch?");
        leader.fill("Lý do", "Hết năm; việc còn lại chuyển sang kế hoạch 2024.");
        leader.press("Khép lại");
        leader.picture("cuoi-nam");
        assertThat(leader.text()).contains("Hết năm; việc còn lại chuyển sang kế hoạch 2024.");
    }

    private void readsTheEndedYear(Visitor head) {
        openPlan(head);
        assertThat(head.text()).contains("Dải năm", "Hết năm; việc còn lại chuyển");
        assertThat(head.page().locator("main .btn.main").count()).isZero();
    }

    private void as(String login, Consumer<Visitor> does) {
        try (Visitor visitor = Visitor.at(sen.address())) {
            // The director signs in within his first step.
            if (!login.isEmpty() && !(login.equals("giamdoc") && staffIsNew())) {
                visitor.signIn(login, Staff.PASSWORD);
            }
            does.accept(visitor);
        }
    }

    private boolean staffIsNew() {
        return LocalDate.now(sen.clock()).equals(LocalDate.of(2023, 1, 9));
    }

    private Staff staff() {
        return Staff.of(sen);
    }

    private static void openPlan(Visitor visitor) {
        visitor.open("/ke-hoach");
        visitor.page().locator("main a.name, main td a").first().click();
        visitor.page().waitForURL("**/ke-hoach/*-*");
    }

    private static List<String> days(Visitor visitor, String quarter) {
        visitor.open(REPORTS + quarter);
        return visitor.page().locator(".due b").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The day begins. */
    private void day(LocalDate day) {
        sen.clock().set(day);
        AgencyScope.run(staff().agency(), () -> sen.bean(PlanDay.class).plan());
    }

    /** The post goes round until somebody has a letter with these words. */
    private void isTold(String login, String words) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            deliver();
                            assertThat(letters(login)).anyMatch(each -> each.contains(words));
                        });
    }

    private void deliver() {
        AgencyScope.run(staff().agency(), () -> sen.bean(WriteLetters.class).write());
        AgencyScope.run(staff().agency(), () -> sen.bean(SendLetters.class).send());
    }

    /** The plain texts of what somebody was sent since it was last looked. */
    private List<String> letters(String login) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(each -> !read.contains(number(each)))
                .filter(each -> isTo(each, Staff.address(login)))
                .map(WholeYearJourneyTests::text)
                .toList();
    }

    /** The server gives them by mailbox and not in the order of time. */
    private void forget() {
        Arrays.stream(post.getReceivedMessages())
                .map(WholeYearJourneyTests::number)
                .forEach(read::add);
    }

    private static String number(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().contains(address);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(Part part) {
        try {
            if (part.getContent() instanceof Multipart parts) {
                return text(parts.getBodyPart(0));
            }
            return part.getContent().toString().replaceAll("\\s+", " ");
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
