package vn.sen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the running program for pages as a browser does: keeps cookies and the form token, shows
 * redirects instead of following them. Each comes from an address of its own.
 */
public final class TestBrowser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address = "test-" + UUID.randomUUID();
    private final URI home;
    private String token = "";

    public TestBrowser(int port) {
        this.home = URI.create("http://localhost:" + port);
    }

    /**
     * What came back.
     *
     * @param location path of a redirect, or empty
     */
    public record Answer(int status, String location, String body, HttpResponse<String> whole) {}

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form with the token of the page seen last. */
    public Answer post(String path, String... namesAndValues) {
        return send(
                request(path, "Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(namesAndValues))));
    }

    public void forgetCookie(String name) {
        List<HttpCookie> all = List.copyOf(cookies.getCookieStore().getCookies());
        all.stream()
                .filter(each -> each.getName().equals(name))
                .forEach(each -> cookies.getCookieStore().remove(home, each));
    }

    public void forgetToken() {
        token = "foreign";
    }

    @Override
    public void close() {
        client.close();
    }

    private String form(String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of("_csrf=" + token));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.add(
                    namesAndValues[i]
                            + "="
                            + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", all);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(home.resolve(path)).header("X-Forwarded-For", address);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(response.body());
            if (found.find()) {
                token = found.group(1);
            }
            return new Answer(response.statusCode(), location(response), response.body(), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(each -> each.replaceFirst("^https?://[^/]+", ""))
                .orElse("");
    }
}
