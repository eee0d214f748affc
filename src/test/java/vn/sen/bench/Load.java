package vn.sen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Signs people in and asks a running server for pages, some at a time; prints how long they took,
 * together and page by page. Arguments: address, login names parted by commas, password, how many
 * requests at once, number of requests, pages.
 */
final class Load {

    private final List<Visitor> visitors;
    private final List<String> pages;

    private Load(List<Visitor> visitors, List<String> pages) {
        this.visitors = visitors;
        this.pages = pages;
    }

    public static void main(String[] arguments) throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (String login : arguments[1].split(",", -1)) {
            visitors.add(Visitor.signedIn(arguments[0], login, arguments[2]));
        }
        List<String> pages = Arrays.asList(arguments).subList(5, arguments.length);
        new Load(visitors, pages)
                .measure(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
    }

    /** One page asked for: which, how long it took, how much came. */
    private record Asked(int page, long nanoseconds, int bytes) {}

    private void measure(int atOnce, int number) throws Exception {
        Asked[] asked = new Asked[number];
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < atOnce; worker++) {
                running.add(
                        workers.submit(
                                () -> {
                                    ask(asked, next);
                                    return null;
                                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException broken) {
            throw new IOException("a request failed", broken);
        }
        print(List.of(asked), (System.nanoTime() - begin) / 1e9);
    }

    private void ask(Asked[] asked, AtomicInteger next) throws IOException, InterruptedException {
        for (int each = next.getAndIncrement();
                each < asked.length;
                each = next.getAndIncrement()) {
            int page = each % pages.size();
            Visitor visitor = visitors.get(each / pages.size() % visitors.size());
            long begin = System.nanoTime();
            int bytes = visitor.look(pages.get(page));
            asked[each] = new Asked(page, System.nanoTime() - begin, bytes);
        }
    }

    private void print(List<Asked> asked, double seconds) {
        System.out.printf(
                "%,d requests in %.1f s: %.0f a second; %s%n",
                asked.size(), seconds, asked.size() / seconds, times(asked));
        for (int page = 0; page < pages.size(); page++) {
            int which = page;
            List<Asked> same = asked.stream().filter(each -> each.page() == which).toList();
            int most = same.stream().mapToInt(Asked::bytes).max().orElse(0);
            System.out.printf("%s: %s, %.0f KB%n", pages.get(page), times(same), most / 1024.0);
        }
    }

    private static String times(List<Asked> asked) {
        long[] sorted = asked.stream().mapToLong(Asked::nanoseconds).sorted().toArray();
        return "median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms"
                .formatted(
                        sorted[sorted.length / 2] / 1e6,
                        sorted[sorted.length * 95 / 100] / 1e6,
                        sorted[sorted.length * 99 / 100] / 1e6);
    }
}
