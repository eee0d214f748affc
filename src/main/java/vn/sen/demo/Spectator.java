package vn.sen.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser who signs in and looks at pages. */
final class Spectator implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
    private final Map<String, String> linked = new HashMap<>();

    /**
     * One who has seen nothing yet.
     *
     * @param address of the program, without a slash at its end
     */
    Spectator(String address) {
        this.address = address;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(look("/dang-nhap"));
        if (token.find()) {
            String form =
                    "_csrf=%s&tenDangNhap=%s&matKhau=%s"
                            .formatted(coded(token.group(1)), coded(login), coded(password));
            send(
                    request("/dang-nhap")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)));
        }
    }

    /**
     * Looks at a page.
     *
     * @param path one that ends with a star is the first with a key that his home links to
     */
    String look(String path) throws IOException, InterruptedException {
        return send(request(path.endsWith("*") ? first(path) : path).GET());
    }

    private String first(String path) throws IOException, InterruptedException {
        String known = linked.get(path);
        if (known == null) {
            String begin = path.substring(0, path.length() - 1);
            Matcher link =
                    Pattern.compile("href=\"(" + Pattern.quote(begin) + "[0-9a-f-]{36})\"")
                            .matcher(look("/"));
            known = link.find() ? link.group(1) : "/";
            linked.put(path, known);
        }
        return known;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
