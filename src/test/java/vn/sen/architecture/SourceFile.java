package vn.sen.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of the program as it was written. */
record SourceFile(Path path, String text) {

    private static final Path MAIN = Path.of("src", "main");
    private static final Path MESSAGES = MAIN.resolve("resources").resolve("messages");
    private static final Path ENGLISH = MESSAGES.resolve("en");

    static List<SourceFile> java() {
        return under(MAIN.resolve("java"), ".java");
    }

    static List<SourceFile> templates() {
        return under(MAIN.resolve("jte"), ".jte");
    }

    /** The words in Vietnamese, the first language. */
    static List<SourceFile> messages() {
        return under(MESSAGES, ".properties").stream()
                .filter(each -> !each.path().startsWith(ENGLISH))
                .toList();
    }

    static List<SourceFile> englishMessages() {
        return under(ENGLISH, ".properties");
    }

    static List<SourceFile> migrations() {
        return under(MAIN.resolve("resources").resolve("db").resolve("migration"), ".sql");
    }

    private static List<SourceFile> under(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    long lines() {
        return text.lines().count();
    }

    String name() {
        return path.getFileName().toString();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
