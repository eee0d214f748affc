package vn.sen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A data folder for this run of the tests, removed after it. */
final class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path folder = fresh();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test-data",
                                Map.of(
                                        "sen.data",
                                        folder.toString(),
                                        "sen.database.durable",
                                        "false",
                                        // Hundreds sign in.
                                        "sen.access.hash-kibibytes",
                                        "1024",
                                        // Those who are told stand on this machine.
                                        "sen.webhook.local",
                                        "true",
                                        "sen.webhook.patience",
                                        "PT2S",
                                        // Tests come from many addresses, as behind a proxy.
                                        "server.forward-headers-strategy",
                                        "framework",
                                        // Not of every plan of every test; of those looked at.
                                        "sen.pages-ahead",
                                        "false")));
        SpringApplication.getShutdownHandlers().add(() -> remove(folder));
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "test-data")), "run-");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException stillInUse) {
            // The next clean build removes it.
        }
    }
}
