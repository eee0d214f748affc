package vn.sen;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyView;
import vn.sen.platform.DataFolder;
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
    private static final int NOTHING_THERE = 2;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.sen.verify");

    private final PrintStream out;

    private VerifyCommand(PrintStream out) {
        this.out = out;
    }

    /** Exit status: 0 all whole, 1 a link broken, 2 no data there. */
    static int run(String[] arguments, PrintStream out) {
        PrintStream utf8 = new PrintStream(out, true, StandardCharsets.UTF_8);
        Path data = folder(arguments);
        if (System.getenv("SEN_DATABASE_URL") == null && !DataFolder.holdsDatabase(data)) {
            utf8.println(WORDS.getString("nothing").formatted(data.toAbsolutePath().normalize()));
            return NOTHING_THERE;
        }
        try (ConfigurableApplicationContext program = withoutServer(data)) {
            return new VerifyCommand(utf8)
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

    private static ConfigurableApplicationContext withoutServer(Path data) {
        return new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run("--sen.visit=true", "--sen.data=" + data);
    }

    private static Path folder(String[] arguments) {
        if (arguments.length == 2 && "--data".equals(arguments[0])) {
            return Path.of(arguments[1]);
        }
        String chosen = System.getenv("SEN_DATA");
        return Path.of(chosen == null ? "./data" : chosen);
    }

    /**
     * As much of the program as a look at the trail needs. Not marked as a configuration, so that
     * the server does not find it.
     */
    @ImportAutoConfiguration({
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"vn.sen.platform", "vn.sen.trail", "vn.sen.agency.store"},
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                ".*KeyConversions",
                                ".*PeopleBatch",
                                "vn\\.sen\\.platform\\.events\\..*"
                            }))
    @Import(Agencies.class)
    static class Program {}
}
