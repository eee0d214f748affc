package vn.sen.platform;

import java.io.PrintStream;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where it is to be found. */
@Component
class Announcement {

    private final PrintStream out = System.out;
    private final boolean silent;

    Announcement(@Value("${sen.learn:false}") boolean learning) {
        this.silent = learning;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!silent
                && event.getApplicationContext()
                        instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            out.printf(
                    "Sen: http://localhost:%d  (%.1f s)%n",
                    context.getWebServer().getPort(),
                    Objects.requireNonNull(event.getTimeTaken()).toMillis() / 1000.0);
        }
    }
}
