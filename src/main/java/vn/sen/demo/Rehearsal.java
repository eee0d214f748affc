package vn.sen.demo;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A start for the build alone: some people of the demonstration look at their pages again and
 * again, so that the JVM learns which classes a start needs and which code is run often, and keeps
 * that for all starts. Then the program stops.
 */
@Component
class Rehearsal {

    /** Enough for the JVM to tell what is worth compiling well. */
    private static final int ROUNDS = 120;

    private static final List<String> PEOPLE = List.of("thuky.yte", "giamdoc.yte", "nvd.yte");
    private static final List<String> PAGES =
            List.of("/", "/viec", "/viec?ai=co-quan&khi=tat-ca", "/ke-hoach/*", "/viec/*");

    private final boolean wanted;

    Rehearsal(@Value("${sen.learn:false}") boolean wanted) {
        this.wanted = wanted;
    }

    @EventListener
    void rehearse(ApplicationReadyEvent event) throws IOException, InterruptedException {
        if (wanted
                && event.getApplicationContext()
                        instanceof ServletWebServerApplicationContext server) {
            try {
                play(server);
            } finally {
                Thread.ofPlatform()
                        .start(() -> Runtime.getRuntime().exit(SpringApplication.exit(server)));
            }
        }
    }

    private static void play(ServletWebServerApplicationContext server)
            throws IOException, InterruptedException {
        if (server.getWebServer() == null) {
            return;
        }
        String address = "http://127.0.0.1:" + server.getWebServer().getPort();
        for (String person : PEOPLE) {
            try (Spectator spectator = new Spectator(address)) {
                spectator.signIn(person, Foundation.PASSWORD);
                for (int round = 0; round < ROUNDS; round++) {
                    for (String page : PAGES) {
                        spectator.look(page);
                    }
                }
            }
        }
    }
}
