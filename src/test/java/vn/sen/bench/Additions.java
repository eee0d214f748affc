package vn.sen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds tasks over the programming interface, eight programs at a time, each with a token of one of
 * some secretaries. Arguments: address, login names with commas between them, password, number, and
 * how many tasks go in one request: one where it is not said.
 */
final class Additions {

    private static final int AT_ONCE = 8;
    private static final String TOKENS = "/tai-khoan/ma-truy-cap";
    private static final String TASKS = "/api/v1/tasks";
    private static final Pattern SECRET = Pattern.compile("sen_[A-Za-z0-9_-]{43}");
    private static final Pattern RUNNING =
            Pattern.compile("\"id\":\"([0-9a-f-]{36})\"[^}]*\"state\":\"(?:IN_FORCE|APPROVED)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final int together;

    private Additions(String address, int together) {
        this.address = address;
        this.together = together;
    }

    public static void main(String[] arguments) throws Exception {
        int together = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1;
        Additions additions = new Additions(arguments[0], together);
        List<Program> programs = new ArrayList<>();
        for (String login : arguments[1].split(",", -1)) {
            programs.add(additions.program(login, arguments[2]));
        }
        int requests = Math.ceilDiv(Integer.parseInt(arguments[3]), together);
        additions.add(programs, Math.max(1, requests / 10));
        additions.print(additions.add(programs, requests));
    }

    /** Who adds, and where. */
    private record Program(String token, String plan) {}

    private Program program(String login, String password) throws Exception {
        Visitor visitor = Visitor.signedIn(address, login, password);
        String page = visitor.send(TOKENS, "ten=Do&han=30&quyen=ghi");
        String token = first(SECRET, page, 0);
        HttpRequest plans = request(token, "/api/v1/plans").GET().build();
        String body = client.send(plans, HttpResponse.BodyHandlers.ofString()).body();
        return new Program(token, first(RUNNING, body, 1));
    }

    private static String first(Pattern pattern, String text, int group) throws IOException {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("nothing like " + pattern);
        }
        return found.group(group);
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    /** Nanoseconds of each request, and of all of them last. */
    private long[] add(List<Program> programs, int number) throws Exception {
        long[] nanoseconds = new long[number + 1];
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int worker = 0; worker < AT_ONCE; worker++) {
                Program program = programs.get(worker % programs.size());
                running.add(workers.submit(adding(program, next, nanoseconds)));
            }
            for (Future<Integer> each : running) {
                each.get();
            }
        }
        nanoseconds[number] = System.nanoTime() - begin;
        return nanoseconds;
    }

    private Callable<Integer> adding(Program program, AtomicInteger next, long[] nanoseconds) {
        return () -> {
            int mine = 0;
            int last = nanoseconds.length - 1;
            for (int each = next.getAndIncrement(); each < last; each = next.getAndIncrement()) {
                long begin = System.nanoTime();
                addOne(program, each);
                nanoseconds[each] = System.nanoTime() - begin;
                mine++;
            }
            return mine;
        };
    }

    private void addOne(Program program, int number) throws IOException, InterruptedException {
        String body =
                together == 1
                        ? task(program, number)
                        : IntStream.range(0, together)
                                .mapToObj(each -> task(program, number * together + each))
                                .collect(Collectors.joining(",", "{\"tasks\":[", "]}"));
        HttpResponse<String> answer =
                client.send(
                        request(program.token(), together == 1 ? TASKS : TASKS + "/batch")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }

    private static String task(Program program, int number) {
        return """
        {"plan": "%s", "title": "Work %d", "doer": {"role": "ISO_SECRETARY"}, \
        "due": "2099-12-15", "reason": "Measured"}\
        """
                .formatted(program.plan(), number);
    }

    private void print(long[] measured) {
        int number = measured.length - 1;
        double seconds = measured[number] / 1e9;
        long[] sorted = Arrays.copyOf(measured, number);
        Arrays.sort(sorted);
        System.out.printf(
                "%,d tasks added over the interface, %d in a request, in %.1f s: %.0f tasks a"
                        + " second; a request: median %.1f ms, 95 %% %.1f ms%n",
                number * together,
                together,
                seconds,
                number * together / seconds,
                sorted[number / 2] / 1e6,
                sorted[number * 95 / 100] / 1e6);
    }
}
