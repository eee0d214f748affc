package vn.sen.reminder.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that does as a test says: answers something odd to a command, or hangs up. What it
 * took to the end it keeps.
 */
final class OddServer implements AutoCloseable {

    /** Hangs up instead of an answer. */
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private OddServer(ServerSocket socket, Map<String, String> answers) {
        this.socket = socket;
        this.answers = answers;
    }

    /**
     * Starts one.
     *
     * @param answers by the beginning of what is said to it; {@code .} is the end of a letter
     */
    static OddServer saying(Map<String, String> answers) {
        try {
            OddServer server =
                    new OddServer(
                            new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answers);
            Thread.ofVirtual().start(server::listen);
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The letters it took. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    int connections() {
        return connections.get();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket visitor = socket.accept()) {
                connections.incrementAndGet();
                talk(visitor);
            } catch (IOException hungUp) {
                // The next one.
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = visitor.getOutputStream();
        say(out, "220 odd.test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = answer(line);
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(out, answer);
            if (answer.startsWith("354") && !take(in, out)) {
                return;
            }
        }
    }

    /** Reads a letter to its end; false where it hangs up then. */
    private boolean take(BufferedReader in, OutputStream out) throws IOException {
        String letter = letter(in);
        String end = answers.getOrDefault(".", "250 taken");
        if (end.startsWith("250")) {
            taken.add(letter);
        }
        if (end.equals(HANG_UP)) {
            return false;
        }
        say(out, end);
        return true;
    }

    private String answer(String line) {
        return answers.entrySet().stream()
                .filter(each -> line.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(line.startsWith("DATA") ? "354 go on" : "250 well");
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
