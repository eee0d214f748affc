package vn.sen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTests {

    private static final int MOST_LINES = 120;
    private static final int MOST_LIVE_ATTRIBUTES = 15;

    private static final Pattern INLINE =
            Pattern.compile(
                    "\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"'$]|<style|<script(?![^>]*\\ssrc=)"
                            + "|javascript:");

    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{");
    private static final Pattern LIVE = Pattern.compile("\\s(hx-[a-z-]+)\\s*=");

    @Test
    void areShort() {
        assertThat(SourceFile.templates()).filteredOn(file -> file.lines() > MOST_LINES).isEmpty();
    }

    /** A letter is read far from our style sheets: it carries its own, and no script. */
    @Test
    void haveNoStyleAndNoScriptOfTheirOwn() {
        assertThat(found(INLINE))
                .filteredOn(
                        found ->
                                !found.contains("/reminder/mail/")
                                        || !found.strip().endsWith("style="))
                .isEmpty();
    }

    @Test
    void escapeWhatTheyPrint() {
        assertThat(found(UNESCAPED)).isEmpty();
    }

    @Test
    void useFewLiveAttributes() {
        assertThat(
                        SourceFile.templates().stream()
                                .flatMap(file -> LIVE.matcher(file.text()).results())
                                .map(result -> result.group(1))
                                .collect(Collectors.toSet()))
                .hasSizeLessThanOrEqualTo(MOST_LIVE_ATTRIBUTES);
    }

    private static Stream<String> found(Pattern pattern) {
        return SourceFile.templates().stream()
                .flatMap(
                        file ->
                                pattern.matcher(file.text())
                                        .results()
                                        .map(MatchResult::group)
                                        .map(text -> file + ": " + text.strip()));
    }
}
