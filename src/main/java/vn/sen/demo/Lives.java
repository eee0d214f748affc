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

    void live(Founded agency, String plan, LocalDate until, Consumer<LocalDateTime> clock) {
        List<String> script =
                new String(file("years/" + plan + ".txt"), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
        clock.accept(start(script).minusDays(3).atTime(15, 0));
        PlanId id =
                Acts.done(
                        intake.take(
                                agency.holding(Role.ISO_SECRETARY),
                                plan + ".docx",
                                file("plans/" + plan + ".docx")));
        SampleCast cast = new SampleCast(List.copyOf(agency.people().values()), clock, until);
        years.live(id, cast, script);
    }

    /** The day of approval. */
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
