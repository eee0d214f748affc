package vn.sen.webhook.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A system that is told what happens, and answers as a test wants it. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile boolean hanging;

    Receiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** What came. */
    record Heard(String path, String id, String event, String signature, String body) {}

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tin";
    }

    void answer(int code) {
        status = code;
    }

    void hang(boolean now) {
        hanging = now;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    private void answer(HttpExchange call) throws IOException {
        heard.add(
                new Heard(
                        call.getRequestURI().getPath(),
                        call.getRequestHeaders().getFirst("Sen-Delivery"),
                        call.getRequestHeaders().getFirst("Sen-Event"),
                        call.getRequestHeaders().getFirst("Sen-Signature"),
                        new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (hanging) {
            await();
        }
        byte[] body = "x".repeat(5000).getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Location", address().replace("/tin", "/khac"));
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
