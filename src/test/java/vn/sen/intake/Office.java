package vn.sen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, where it is installed: makes other files of Word files as an agency would. */
final class Office {
    private static final int LONGEST_SECONDS = 120;

    private final Path folder;

    Office(Path folder) {
        Assumptions.assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed here");
        this.folder = folder;
    }

    private static boolean isInstalled() {
        return Path.of("/usr/bin/soffice").toFile().canExecute();
    }

    /** The PDF files of Word files, in their order; all in one run of the program. */
    List<byte[]> pdf(List<byte[]> words) {
        return made("pdf", words);
    }

    /** Word files as files of another kind, in their order. */
    List<byte[]> made(String ending, List<byte[]> words) {
        try {
            List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
            command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
            command.addAll(List.of("--convert-to", ending, "--outdir", folder.toString()));
            for (int i = 0; i < words.size(); i++) {
                command.add(Files.write(folder.resolve(i + ".docx"), words.get(i)).toString());
            }
            run(command);
            List<byte[]> made = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                made.add(Files.readAllBytes(folder.resolve(i + "." + ending)));
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
