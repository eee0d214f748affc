package vn.sen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.web.ui.Mark;

class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern ICON =
            Pattern.compile("(?:icon = |ui\\.icon\\(name = )\"([a-z0-9-]+)\"");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|<style|<script(?! src)|\\son[a-z]+=|javascript:");
    private static final Pattern STATIC_FILE =
            Pattern.compile("(?:href|src)=\"/([a-z]+(?:[./][a-z0-9.-]+)+)[?#\"]");
    private static final int LONGEST = 120;

    /** Programs that show letters read no style sheets. */
    private static final Path LETTER = TEMPLATES.resolve("reminder/mail/letter.jte");

    @Test
    void keepStyleAndScriptInFiles() throws IOException {
        assertThat(templates())
                .filteredOn(template -> !template.equals(LETTER))
                .allSatisfy(template -> assertThat(read(template)).doesNotContainPattern(INLINE));
    }

    @Test
    void nameOnlyIconsThatAreDrawn() throws IOException {
        String sprite = read(STATIC.resolve("icons.svg"));

        assertThat(templates().stream().flatMap(template -> matches(ICON, template)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sprite).contains("id=\"i-" + name + "\""));
    }

    @Test
    void linkOnlyFilesThatAreThere() throws IOException {
        assertThat(templates().stream().flatMap(template -> matches(STATIC_FILE, template)))
                .isNotEmpty()
                .filteredOn(file -> !file.startsWith("api/"))
                .allSatisfy(file -> assertThat(STATIC.resolve(file)).exists());
    }

    @Test
    void stayShort() throws IOException {
        assertThat(templates())
                .allSatisfy(
                        template ->
                                assertThat(read(template).lines())
                                        .hasSizeLessThanOrEqualTo(LONGEST));
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void drawAndNameEveryMark(Mark mark) {
        assertThat(read(STATIC.resolve("icons.svg"))).contains("id=\"s-" + mark.css() + "\"");
        assertThat(read(Path.of("src/main/resources/messages/ui.properties")))
                .contains(mark.key() + "=");
        assertThat(read(STATIC.resolve("css/parts.css"))).contains(".k-" + mark.css());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    private static Stream<String> matches(Pattern pattern, Path template) {
        return pattern.matcher(read(template)).results().map(match -> match.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
