package vn.sen.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs PostgreSQL's programs. The server refuses to run as root, so root steps down first: into a
 * user namespace of its own, or, where the kernel forbids those, to the user {@code nobody}, who is
 * then given the folder.
 */
final class Launcher {

    private static final List<String> NAMESPACE = List.of("unshare", "--user");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    private final List<String> prefix;

    private Launcher(List<String> prefix) {
        this.prefix = prefix;
    }

    static Launcher over(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Launcher(List.of());
        }
        if (succeeds(NAMESPACE)) {
            return new Launcher(NAMESPACE);
        }
        if (succeeds(NOBODY)) {
            giveAway(folder);
            return new Launcher(NOBODY);
        }
        throw new ServerFailure(
                "PostgreSQL does not run as root and neither unshare nor setpriv works here;"
                        + " start Sen as an ordinary user",
                null);
    }

    /**
     * Runs a program to its end.
     *
     * @throws ServerFailure when it fails or takes longer than a minute, with what it printed
     */
    void run(Path output, List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        try {
            Process process =
                    new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new ServerFailure(
                        String.join(" ", command) + " failed: " + printed(output), null);
            }
        } catch (IOException broken) {
            throw new ServerFailure("cannot run " + command.getFirst(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("interrupted while running " + command.getFirst(), interrupted);
        }
    }

    private static String printed(Path output) throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8).strip();
    }

    private static boolean succeeds(List<String> prefix) {
        List<String> whole = new ArrayList<>(prefix);
        whole.add("true");
        try {
            return new ProcessBuilder(whole).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void giveAway(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            var nobody =
                    folder.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName("nobody");
            for (Path each : all.toList()) {
                Files.setOwner(each, nobody);
            }
        } catch (IOException broken) {
            throw new ServerFailure("cannot hand " + folder + " to the user nobody", broken);
        }
    }
}
