package vn.sen.intake.program;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder in which another program works on a file. The program gets so much time, memory and
 * space, sees nothing of our surroundings, and is gone with its children and its folder afterwards.
 */
public final class Workshop implements AutoCloseable {
    /** Address space of a program, in KB; LibreOffice with an ordinary plan takes a third. */
    private static final int MOST_MEMORY = 3_000_000;

    /** The largest file that a program may write, in blocks of 512 bytes. */
    private static final int MOST_BLOCKS = 200_000;

    private final Path folder;

    private Workshop(Path folder) {
        this.folder = folder;
    }

    public static Workshop open() throws IOException {
        return new Workshop(Files.createTempDirectory("sen-workshop-"));
    }

    public Path folder() {
        return folder;
    }

    public Path put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    /** What the program has written; empty where it wrote nothing, or more than is taken. */
    public byte[] take(String name, int most) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file) || Files.size(file) > most) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    /** Whether the program came to its end in time; an interrupted thread stays interrupted. */
    public boolean run(List<String> command, Duration longest) throws IOException {
        Process process = start(command, longest);
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            end(process);
        }
    }

    private Process start(List<String> command, Duration longest) throws IOException {
        String bounds =
                "ulimit -c 0; ulimit -v %d; ulimit -f %d; ulimit -t %d; exec \"$@\""
                        .formatted(MOST_MEMORY, MOST_BLOCKS, longest.toSeconds() + 1);
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", bounds, "sen"));
        words.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD);
        surroundings(builder.environment());
        return builder.start();
    }

    private void surroundings(Map<String, String> environment) {
        environment.clear();
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        environment.put("TMPDIR", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("SAL_USE_VCLPLUGIN", "svp");
        environment.put("OMP_THREAD_LIMIT", "1");
        String data = System.getenv("TESSDATA_PREFIX");
        if (data != null) {
            environment.put("TESSDATA_PREFIX", data);
        }
    }

    /** Ends the program and what it started, also what has let go of it: all name the folder. */
    private void end(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        ProcessHandle.allProcesses().filter(this::isOurs).forEach(ProcessHandle::destroyForcibly);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(folder.toString()))
                .isPresent();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
