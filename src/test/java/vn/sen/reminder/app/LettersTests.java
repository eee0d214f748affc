package vn.sen.reminder.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.agency.NewPerson;
import vn.sen.agency.app.KeepPeople;
import vn.sen.plan.Department;
import vn.sen.reminder.domain.Channel;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.MailServer;
import vn.sen.reminder.domain.ReminderRefusal;
import vn.sen.reminder.store.ChoiceStore;
import vn.sen.reminder.store.LetterStore;

/** Letters to the head of a division, through real servers: one that is well, some that are not. */
@SenTest
class LettersTests {

    private static final String READER = "dao@syt.test";

    @Autowired private Department.Founder founder;
    @Autowired private PlanDay day;
    @Autowired private WriteLetters writing;
    @Autowired private SendLetters sending;
    @Autowired private KeepMailServer servers;
    @Autowired private KeepPeople people;
    @Autowired private ChoiceStore choices;
    @Autowired private SeeNotices sight;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private JdbcClient database;

    private final GreenMail post =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Department health;
    private Actor head;

    @BeforeEach
    void planADay() {
        post.start();
        health = founder.found("Sở Y tế");
        head = health.headOfMedicine;
        health.agency.run(
                () ->
                        done(
                                people.change(
                                        head,
                                        head.person(),
                                        1,
                                        new NewPerson(
                                                "Nguyễn Thị Đào",
                                                health.medicine,
                                                "",
                                                READER,
                                                ""))));
        health.approve(health.drafted("dong-thap-health-2023"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> health.agency.in(() -> sight.unread(head.person())) > 0);
        health.on(2023, 9, 19);
        health.agency.in(day::plan);
    }

    @AfterEach
    void closeThePost() {
        post.stop();
    }

    @Test
    void gatherWhatADaySaysInOneLetter() throws MessagingException, IOException {
        set(post.getSmtp().getPort());
        deliver();

        MimeMessage letter = only();
        assertThat(letter.getSubject()).startsWith("Sen: ").contains("việc đến hạn");
        assertThat(letter.getFrom()[0].toString()).contains("nhac-viec@syt.test");
        assertThat(letter.getHeader("List-Unsubscribe")[0])
                .isEqualTo("<https://sen.syt.test/tai-khoan/nhac-viec>");
        assertThat(letter.getHeader("Message-ID")[0]).endsWith("@syt.test>");
        String text = parts(letter);
        assertThat(text)
                .contains("Chào Nguyễn Thị Đào,", "Đến hạn ngày 19/9/2023")
                .contains("https://sen.syt.test/thong-bao/");
    }

    @Test
    void areWrittenOnceADayAndSentOnce() {
        set(post.getSmtp().getPort());
        deliver();
        deliver();

        assertThat(received()).hasSize(1);
        assertThat(health.agency.in(writing::write)).isZero();
    }

    @Test
    void waitForTheHourAndForAWorkingDay() {
        set(post.getSmtp().getPort());
        choose(new Choices(Map.of(), LocalTime.of(10, 0), true, 0));
        deliver();
        assertThat(received()).isEmpty();

        choose(new Choices(Map.of(), LocalTime.of(8, 0), true, 1));
        health.on(2023, 9, 23);
        deliver();
        assertThat(received()).isEmpty();

        health.on(2023, 9, 25);
        health.agency.in(day::plan);
        deliver();
        assertThat(received()).hasSize(1);
    }

    @Test
    void goAtOnceWhereThatIsChosen() throws MessagingException {
        set(post.getSmtp().getPort());
        choose(new Choices(Map.of(Kind.LATE, Channel.AT_ONCE), LocalTime.of(23, 0), true, 0));
        health.on(2023, 9, 20);
        health.agency.in(day::plan);
        deliver();

        assertThat(only().getSubject()).contains("Quá hạn");
    }

    @Test
    void areNotWrittenWithoutAServer() {
        assertThat(health.agency.in(writing::write)).isZero();
        assertThat(health.agency.in(() -> servers.trial(head)))
                .isEqualTo(Outcome.refused(ReminderRefusal.NO_SERVER));
        assertThat(letters()).isEmpty();
    }

    @Test
    void areTriedByWhoeverSetTheServer() throws MessagingException {
        set(post.getSmtp().getPort());
        assertThat(health.agency.in(() -> servers.trial(health.secretary)))
                .isEqualTo(Outcome.refused(ReminderRefusal.NO_ADDRESS));

        health.agency.run(() -> done(servers.trial(head)));
        health.agency.in(sending::send);

        assertThat(only().getSubject()).isEqualTo("Sen: thư gửi thử");
    }

    @Test
    void waitForAServerThatIsAway() {
        int port = post.getSmtp().getPort();
        post.stop();
        set(port);
        deliver();
        assertThat(states()).containsExactly("WAITING");
        assertThat(trouble()).isNotEmpty();

        post.start();
        moveTo(post.getSmtp().getPort());
        health.on(2023, 9, 20);
        health.agency.in(sending::send);
        assertThat(received()).hasSize(1);
        assertThat(trouble()).isEmpty();
    }

    @Test
    void doNotSufferForAnAddressThatIsRefused() {
        Actor other = health.agency.person("Lê Văn Hai", health.medicine, Role.UNIT_ISO_OFFICER);
        health.agency.run(
                () ->
                        done(
                                people.change(
                                        head,
                                        other.person(),
                                        1,
                                        new NewPerson(
                                                "Lê Văn Hai",
                                                health.medicine,
                                                "",
                                                "hai@syt.test",
                                                ""))));
        health.on(2023, 9, 20);
        health.agency.in(day::plan);
        try (OddServer odd =
                OddServer.saying(Map.of("RCPT TO:<" + READER, "550 5.1.1 no such user"))) {
            set(odd.port());
            deliver();

            assertThat(states()).containsExactlyInAnyOrder("FAILED", "SENT");
            assertThat(letters())
                    .extracting(LetterStore.Line::error)
                    .contains("550 5.1.1 no such user");
            assertThat(odd.taken()).singleElement().asString().contains("hai@syt.test");
            assertThat(odd.connections()).isEqualTo(1);
        }
    }

    @Test
    void areTriedAgainWithTheSameNumberWhenAServerDiesHalfWay() {
        try (OddServer dying = OddServer.saying(Map.of(".", OddServer.HANG_UP))) {
            set(dying.port());
            deliver();
            assertThat(states()).containsExactly("WAITING");
        }
        try (OddServer well = OddServer.saying(Map.of())) {
            moveTo(well.port());
            health.agency.in(sending::send);
            assertThat(well.taken()).as("not before its time").isEmpty();
            health.on(2023, 9, 20);
            health.agency.in(sending::send);
            assertThat(well.taken()).hasSize(1);
        }
    }

    @Test
    void areSentAgainWithTheSameNumberWhenTheProgramDiedBeforeItKnew() throws MessagingException {
        set(post.getSmtp().getPort());
        deliver();
        String number = only().getHeader("Message-ID")[0];
        forgetThatItWasSent();

        health.agency.run(sending::takeUpAgain);
        health.agency.in(sending::send);

        assertThat(received()).hasSize(2);
        assertThat(received().getLast().getHeader("Message-ID")[0]).isEqualTo(number);
    }

    @Test
    void areGivenUpAfterTwoDays() {
        try (OddServer full = OddServer.saying(Map.of("RCPT", "452 4.2.2 mailbox full"))) {
            set(full.port());
            deliver();
            for (int again = 0; again < 8; again++) {
                health.on(2023, 9, 21 + again);
                health.agency.in(sending::send);
            }
            assertThat(states()).containsExactly("FAILED");
        }
    }

    @Test
    void leaveOutWhoeverLeftSinceTheyWereWritten() {
        set(post.getSmtp().getPort());
        health.agency.in(writing::write);
        health.agency.person("Ngô Thị Hoa", health.medicine, Role.UNIT_HEAD, Role.COMMITTEE_MEMBER);
        health.agency.run(() -> done(people.leave(health.secretary, head.person(), 2)));
        health.agency.in(sending::send);

        assertThat(received()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    private void deliver() {
        health.agency.in(writing::write);
        health.agency.in(sending::send);
    }

    private void set(int port) {
        set(port, 0);
    }

    private void moveTo(int port) {
        set(port, 1);
    }

    private void set(int port, int version) {
        MailServer server =
                new MailServer(
                        "127.0.0.1",
                        port,
                        MailServer.Security.NONE,
                        "",
                        "",
                        "nhac-viec@syt.test",
                        "https://sen.syt.test");
        health.agency.run(() -> servers.set(health.secretary, server, null, false, version));
    }

    private void choose(Choices chosen) {
        health.agency.run(
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        begun ->
                                                assertThat(choices.keep(head.person(), chosen))
                                                        .isTrue()));
    }

    /** As a program leaves it that dies between the server's answer and its own note. */
    private void forgetThatItWasSent() {
        health.agency.run(
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(begun -> forget()));
    }

    private void forget() {
        database.sql(
                        "update reminder.letter set state = 'SENDING', plain = 'x', html = 'x'"
                                + " where state = 'SENT'")
                .update();
    }

    private List<LetterStore.Line> letters() {
        return health.agency.in(() -> servers.look(20, 0)).letters();
    }

    private List<String> states() {
        return letters().stream().map(LetterStore.Line::state).toList();
    }

    private String trouble() {
        return Objects.requireNonNull(health.agency.in(() -> servers.look(20, 0)).own()).error();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(post.getReceivedMessages());
    }

    private MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().getFirst();
    }

    private static String parts(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart several) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < several.getCount(); i++) {
                all.append(parts(several.getBodyPart(i)));
            }
            return all.toString();
        }
        return String.valueOf(content);
    }
}
