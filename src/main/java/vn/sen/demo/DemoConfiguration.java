package vn.sen.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sen.access.SignInHint;
import vn.sen.actor.Role;
import vn.sen.platform.DataFolder;
import vn.sen.platform.TimeConfiguration;
import vn.sen.web.StandingNote;
import vn.sen.web.Texts;

/**
 * The time of the demonstration, and the line that says so on every page. Whether there is one is
 * asked when the program starts and not when its beans are laid out, which is done at the build.
 */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    private static final List<Role> SHOWN =
            List.of(
                    Role.ISO_SECRETARY,
                    Role.LEADER,
                    Role.UNIT_HEAD,
                    Role.UNIT_ISO_OFFICER,
                    Role.ADMINISTRATOR);
    private static final List<Role> SECRETARY = List.of(Role.ISO_SECRETARY);

    /** A day on which the health department's plan is well under way. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 27);

    @Bean
    Demo demo(@Value("${sen.demo:false}") boolean shown) {
        return new Demo(shown);
    }

    /**
     * The machine's time. The demonstration begins on the first day and runs on from there, also
     * over a restart, so that what was done stays in the past.
     *
     * @param today a day to begin at instead, for this run alone
     */
    @Bean
    DemoClock demoClock(Demo demo, DataFolder folder, @Value("${sen.demo.today:}") String today) {
        DemoClock clock = new DemoClock(TimeConfiguration.machine());
        if (demo.shown()) {
            setTo(clock, folder, today);
        }
        return clock;
    }

    private static void setTo(DemoClock clock, DataFolder folder, String today) {
        Path kept = folder.resolve("demo-clock");
        if (!today.isEmpty()) {
            clock.set(LocalDate.parse(today));
        } else if (Files.exists(kept)) {
            clock.set(Duration.parse(read(kept)));
        } else {
            clock.set(FIRST_DAY);
            write(kept, clock.ahead().toString());
        }
    }

    @Bean
    @Nullable StandingNote demoNote(Demo demo) {
        return demo.shown()
                ? new StandingNote((texts, today) -> texts.get("demo.note", texts.date(today)))
                : null;
    }

    /** Who can be tried: several of the first department, the secretaries of the others. */
    @Bean
    @Nullable SignInHint demoAccounts(Demo demo, Texts texts) {
        return demo.shown() ? known(texts) : null;
    }

    private static SignInHint known(Texts texts) {
        List<SignInHint.Known> known = new ArrayList<>();
        for (Province.Agency agency : Province.read().agencies()) {
            for (Role role : agency.key().equals("yte") ? SHOWN : SECRETARY) {
                agency.people().stream()
                        .filter(person -> person.roles().contains(role))
                        .findFirst()
                        .map(person -> known(person, role, agency, texts))
                        .filter(each -> !known.contains(each))
                        .ifPresent(known::add);
            }
        }
        return new SignInHint(Foundation.PASSWORD, known);
    }

    private static SignInHint.Known known(
            Province.Person person, Role role, Province.Agency agency, Texts texts) {
        String who = texts.get("demo.account", person.name(), texts.get(role.key()), agency.name());
        return new SignInHint.Known(person.login(), who);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
