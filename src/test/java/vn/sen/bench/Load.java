package vn.sen.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs in and asks a running server for pages, some at a time; prints how long they took.
 * Arguments: address, login name, password, number of requests, pages.
 */
final class Load {

    private static final int AT_ONCE = 4;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String address;

    private Load(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        Load load = new Load(arguments[0]);
        load.signIn(arguments[1], arguments[2]);
        List<String> pages = Arrays.asList(arguments).subList(4, arguments.length);
        load.measure(Integer.parseInt(arguments[3]), pages);
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
            throw new IOException("sign-in was refused");
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

    private void measure(int number, List<String> pages) throws Exception {
        long[] nanoseconds = new long[number];
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int worker = 0; worker < AT_ONCE; worker++) {
                running.add(workers.submit(asking(next, nanoseconds, pages)));
            }
            for (Future<Integer> each : running) {
                each.get();
            }
        } catch (ExecutionException broken) {
            throw new IOException("a request failed", broken);
        }
        print(nanoseconds, System.nanoTime() - begin);
    }

    private Callable<Integer> asking(AtomicInteger next, long[] nanoseconds, List<String> pages) {
        return () -> {
            int mine = 0;
            for (int each = next.getAndIncrement();
                    each < nanoseconds.length;
                    each = next.getAndIncrement()) {
                long begin = System.nanoTime();
                ask(pages.get(each % pages.size()));
                nanoseconds[each] = System.nanoTime() - begin;
                mine++;
            }
            return mine;
        };
    }

    private void ask(String page) throws IOException, InterruptedException {
        HttpResponse<Void> answer =
                client.send(request(page), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException(page + " answered " + answer.statusCode());
        }
    }

    private HttpRequest request(String page) {
        return HttpRequest.newBuilder(URI.create(address + page)).build();
    }

    private static void print(long[] nanoseconds, long whole) {
        Arrays.sort(nanoseconds);
        System.out.printf(
                "%,d requests in %.1f s: %.0f a second; median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms%n",
                nanoseconds.length,
                whole / 1e9,
                nanoseconds.length / (whole / 1e9),
                nanoseconds[nanoseconds.length / 2] / 1e6,
                nanoseconds[nanoseconds.length * 95 / 100] / 1e6,
                nanoseconds[nanoseconds.length * 99 / 100] / 1e6);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
