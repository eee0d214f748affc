package vn.sen;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyView;
import vn.sen.trail.TrailVerification;
import vn.sen.trail.Verdict;
import vn.sen.trail.Verdict.Broken;
import vn.sen.trail.Verdict.Whole;

/**
 * {@code verify [--data DIR]}: is each agency's trail whole? Also while a server runs over the same
 * data.
 */
final class VerifyCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.sen.verify");

    private final PrintStream out;

    private VerifyCommand(PrintStream out) {
        this.out = out;
    }

    /** Exit status: 0 all whole, 1 a link broken. */
    static int run(String[] arguments, PrintStream out) {
        try (ConfigurableApplicationContext program = withoutServer(arguments)) {
            return new VerifyCommand(new PrintStream(out, true, StandardCharsets.UTF_8))
                    .verify(
                            program.getBean(Agencies.class),
                            program.getBean(TrailVerification.class));
        }
    }

    private int verify(Agencies agencies, TrailVerification verification) {
        int status = WHOLE;
        for (AgencyView agency : agencies.all()) {
            Verdict verdict = verification.verify(agency.id());
            out.println(sentence(agency, verdict));
            if (verdict instanceof Broken) {
                status = BROKEN;
            }
        }
        return status;
    }

    private static String sentence(AgencyView agency, Verdict verdict) {
        return switch (verdict) {
            case Whole(long entries, String hash) ->
                    WORDS.getString("whole").formatted(agency.name(), entries, hash);
            case Broken(long number, Verdict.Fault fault) ->
                    WORDS.getString("broken")
                            .formatted(agency.name(), number, WORDS.getString(fault.name()));
        };
    }

    private static ConfigurableApplicationContext withoutServer(String[] arguments) {
        return new SpringApplicationBuilder(Sen.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties("sen.visit=true", "spring.flyway.enabled=false")
                .run(springArguments(arguments));
    }

    /** {@code --data DIR} as the property it stands for. */
    private static String[] springArguments(String[] arguments) {
        return arguments.length == 2 && "--data".equals(arguments[0])
                ? new String[] {"--sen.data=" + arguments[1]}
                : new String[0];
    }
}
