package vn.sen.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.intake.PlanIntake;
import vn.sen.plan.PlanId;
import vn.sen.plan.SampleCast;
import vn.sen.plan.SampleYear;

/** Takes an agency's plan in from its Word file and lives its year through. */
@Component
class Lives {

    private final PlanIntake intake;
    private final SampleYear years;

    Lives(PlanIntake intake, SampleYear years) {
        this.intake = intake;
        this.years = years;
    }

    /** Lives a plan's year up to today. */
    PlanId live(Founded agency, String plan, LocalDate until, Consumer<LocalDateTime> clock) {
        List<String> script = script(plan);
        PlanId id = take(agency, plan, start(script).minusDays(3), clock);
        years.live(id, cast(agency, until, clock), script);
        return id;
    }

    /** Keeps a plan as the record of a year before the program was there. */
    void keep(Founded agency, String plan, LocalDate until, Consumer<LocalDateTime> clock) {
        List<String> script = script(plan);
        PlanId id = take(agency, plan, start(script), clock);
        years.keep(id, cast(agency, until, clock), script);
    }

    private PlanId take(Founded agency, String plan, LocalDate day, Consumer<LocalDateTime> clock) {
        clock.accept(day.atTime(8, 0));
        byte[] file = file("plans/" + plan + ".docx");
        return Acts.done(intake.take(agency.holding(Role.ISO_SECRETARY), plan + ".docx", file));
    }

    private static SampleCast cast(Founded agency, LocalDate until, Consumer<LocalDateTime> clock) {
        return new SampleCast(List.copyOf(agency.people().values()), clock, until);
    }

    static List<String> script(String plan) {
        return new String(file("years/" + plan + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The day of approval, or on which the record is made. */
    private static LocalDate start(List<String> script) {
        return LocalDate.parse(script.getFirst().split("\\|", -1)[1].strip());
    }

    private static byte[] file(String name) {
        try (InputStream file = Lives.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
