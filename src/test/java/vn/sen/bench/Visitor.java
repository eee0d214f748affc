package vn.sen.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in at a running server, who asks for pages. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
    private final String address;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    private Visitor(String address) {
        this.address = address;
    }

    static Visitor signedIn(String address, String login, String password)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(address);
        visitor.signIn(login, password);
        return visitor;
    }

    private void signIn(String login, String password) throws IOException, InterruptedException {
        String form =
                "_csrf=%s&tenDangNhap=%s&matKhau=%s"
                        .formatted(encode(token()), encode(login), encode(password));
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address + "/dang-nhap"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.uri().getPath().startsWith("/dang-nhap")) {
            throw new IOException("sign-in was refused: " + login);
        }
    }

    private String token() throws IOException, InterruptedException {
        HttpResponse<String> page =
                client.send(request("/dang-nhap"), HttpResponse.BodyHandlers.ofString());
        Matcher field = CSRF.matcher(page.body());
        if (!field.find()) {
            throw new IOException("no form token on the sign-in page");
        }
        return field.group(1);
    }

    /**
     * Asks for a page.
     *
     * @param page its address; one that ends with a star is the first that the page above links to
     * @return the number of bytes it had
     */
    int look(String page) throws IOException, InterruptedException {
        return get(page.endsWith("*") ? linked(page) : page).length;
    }

    /** Sends a form; the page that answers. */
    String send(String path, String form) throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(new String(get(path), StandardCharsets.UTF_8));
        if (!token.find()) {
            throw new IOException("no form on " + path);
        }
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "_csrf=" + encode(token.group(1)) + "&" + form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String linked(String page) throws IOException, InterruptedException {
        String known = found.get(page);
        if (known != null) {
            return known;
        }
        String beginning = page.substring(0, page.length() - 1);
        String above = beginning.substring(0, beginning.length() - 1);
        Matcher link =
                Pattern.compile("href=\"(" + Pattern.quote(beginning) + "[0-9a-f-]{36})\"")
                        .matcher(new String(get(above), StandardCharsets.UTF_8));
        if (!link.find()) {
            throw new IOException(above + " links to no " + page);
        }
        found.put(page, link.group(1));
        return link.group(1);
    }

    private byte[] get(String page) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(request(page), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(page + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest request(String page) {
        return HttpRequest.newBuilder(URI.create(address + page)).build();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
