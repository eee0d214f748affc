package vn.sen.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import vn.sen.TestAgency;
import vn.sen.access.Accounts;
import vn.sen.access.app.KeepTokens;
import vn.sen.actor.Actor;
import vn.sen.platform.AgencyScope;

/** Gives people of tests an account and a token, and a program that uses it. */
@TestComponent
@Lazy
public class Tokens {

    public static final String PASSWORD = "mot cau de nho";

    private final Accounts accounts;
    private final KeepTokens tokens;
    private final Clock clock;
    private final int port;

    Tokens(
            Accounts accounts,
            KeepTokens tokens,
            Clock clock,
            @Value("${local.server.port}") int port) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
        this.port = port;
    }

    public String open(Actor person) {
        String login = "p" + UUID.randomUUID().toString().substring(0, 12);
        AgencyScope.run(
                person.agency(),
                () -> TestAgency.done(accounts.open(null, person.person(), login, PASSWORD)));
        return login;
    }

    public KeepTokens.Made make(Actor person, boolean mayWrite) {
        LocalDate until = LocalDate.now(clock).plusDays(30);
        return AgencyScope.call(
                person.agency(),
                () -> TestAgency.done(tokens.make(person, "Máy thử", until, mayWrite)));
    }

    /** A program that works for a person who has no account yet. */
    public TestCaller callerOf(Actor person) {
        open(person);
        return caller(make(person, true).secret());
    }

    public TestCaller caller(String secret) {
        return new TestCaller(port, secret);
    }
}
