package vn.sen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTests {

    @Test
    void ofVietnameseStandInMessagesAndLexiconsOnly() {
        assertThat(linesWithThem(SourceFile.java())).isEmpty();
    }

    /** The guide shows the parts of pages with made-up content, which is no text of a page. */
    @Test
    void ofVietnameseStayOutOfTemplates() {
        assertThat(linesWithThem(SourceFile.templates()))
                .filteredOn(line -> !line.contains("/ui/guide"))
                .isEmpty();
    }

    @Test
    void areComposedInMessages() {
        assertThat(SourceFile.messages())
                .allSatisfy(
                        file ->
                                assertThat(file.text())
                                        .as(file.toString())
                                        .isEqualTo(
                                                java.text.Normalizer.normalize(
                                                        file.text(),
                                                        java.text.Normalizer.Form.NFC)));
    }

    private static Stream<String> linesWithThem(List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> file.text().lines().map(line -> file + ": " + line.strip()))
                .filter(line -> line.codePoints().anyMatch(LettersTests::isForeign));
    }

    /** Letters and marks beyond ASCII. */
    private static boolean isForeign(int letter) {
        return letter > 127
                && (Character.isLetter(letter)
                        || Character.getType(letter) == Character.NON_SPACING_MARK);
    }
}
