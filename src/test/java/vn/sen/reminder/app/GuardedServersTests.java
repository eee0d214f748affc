package vn.sen.reminder.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.actor.Actor;
import vn.sen.agency.NewPerson;
import vn.sen.agency.app.KeepPeople;
import vn.sen.plan.Department;
import vn.sen.reminder.domain.MailServer;
import vn.sen.reminder.store.LetterStore;

/**
 * Trial letters through servers that ask who comes, and by which way. What cannot be sent on trial
 * has failed at once.
 */
@SenTest
class GuardedServersTests {

    private static final String LOGIN = "nhac-viec";
    private static final String PASSWORD = "mot cau dai de nho";

    @Autowired private Department.Founder founder;
    @Autowired private KeepPeople people;
    @Autowired private KeepMailServer servers;
    @Autowired private SendLetters sending;

    private final GreenMail post =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
                    });

    private Department health;

    @BeforeEach
    void openThePost() {
        post.start();
        post.setUser("nhac-viec@syt.test", LOGIN, PASSWORD);
        health = founder.found("Sở Y tế");
        Actor head = health.headOfMedicine;
        NewPerson withAddress =
                new NewPerson("Nguyễn Thị Đào", health.medicine, "", "dao@syt.test", "");
        health.agency.run(() -> done(people.change(head, head.person(), 1, withAddress)));
    }

    @AfterEach
    void closeThePost() {
        post.stop();
    }

    @Test
    void takeLettersOfWhoeverKnowsThePassword() {
        set(post.getSmtp().getPort(), MailServer.Security.NONE, PASSWORD);
        tryIt();

        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(trouble()).isEmpty();
    }

    @Test
    void sayAtOnceThatThePasswordIsWrong() {
        set(post.getSmtp().getPort(), MailServer.Security.NONE, "mot cau khac");
        tryIt();

        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertThat(trouble()).contains("535");
    }

    @Test
    void getNoLetterWhoseWayCannotBeTrusted() {
        set(post.getSmtps().getPort(), MailServer.Security.TLS, PASSWORD);
        tryIt();

        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertThat(trouble()).isNotEmpty();
    }

    @Test
    void getNoLetterInTheOpenWhereTheWayShouldBeGuarded() {
        set(post.getSmtp().getPort(), MailServer.Security.STARTTLS, PASSWORD);
        tryIt();

        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertThat(trouble()).isNotEmpty();
    }

    private void set(int port, MailServer.Security security, String password) {
        MailServer server =
                new MailServer(
                        "127.0.0.1",
                        port,
                        security,
                        LOGIN,
                        "",
                        "nhac-viec@syt.test",
                        "https://sen.syt.test");
        health.agency.run(() -> servers.set(health.secretary, server, password, false, 0));
    }

    private void tryIt() {
        health.agency.run(() -> done(servers.trial(health.headOfMedicine)));
        health.agency.in(sending::send);
    }

    private List<String> states() {
        return health.agency.in(() -> servers.look(20, 0)).letters().stream()
                .map(LetterStore.Line::state)
                .toList();
    }

    private String trouble() {
        return Objects.requireNonNull(health.agency.in(() -> servers.look(20, 0)).own()).error();
    }
}
