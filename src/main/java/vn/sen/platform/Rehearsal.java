package vn.sen.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A start for the build alone: asks itself for a few pages, so that the JVM learns which classes a
 * start needs, and stops.
 */
@Component
class Rehearsal {

    private static final List<String> PAGES = List.of("/", "/dang-nhap", "/thiet-lap-ban-dau");

    private final boolean wanted;

    Rehearsal(@Value("${sen.learn:false}") boolean wanted) {
        this.wanted = wanted;
    }

    @EventListener
    void rehearse(ApplicationReadyEvent event) throws IOException, InterruptedException {
        if (wanted) {
            visitAndLeave(event);
        }
    }

    private static void visitAndLeave(ApplicationReadyEvent event)
            throws IOException, InterruptedException {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            visit(context.getWebServer().getPort());
        }
        Thread.ofPlatform()
                .start(
                        () ->
                                Runtime.getRuntime()
                                        .exit(
                                                SpringApplication.exit(
                                                        event.getApplicationContext())));
    }

    private static void visit(int port) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            for (String page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
