package vn.sen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sen.actor.Reason;
import vn.sen.actor.Role;

class MessagesTests {

    /** {@code t.get("key"} and its kin, the whole key written out. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\b(?:frame|texts|t|t\\(\\))\\.get\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");

    /** The same with a key that goes on after the quotation mark. */
    private static final Pattern BEGUN =
            Pattern.compile("\\b(?:frame|texts|t|t\\(\\))\\.get\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*\\+");

    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9.-]+)\"");

    @Test
    void areThereForEveryKeyThatIsAskedFor() {
        assertThat(missing(found(WHOLE).stream())).isEmpty();
    }

    @Test
    void areThereForEveryBeginningOfAKey() {
        Set<String> keys = keys();
        assertThat(found(BEGUN))
                .allSatisfy(
                        beginning ->
                                assertThat(keys)
                                        .as(beginning)
                                        .anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void areThereForEveryReasonOfARefusal() {
        assertThat(missing(reasons().map(Reason::key))).isEmpty();
    }

    @Test
    void areThereForEveryRole() {
        assertThat(missing(Stream.of(Role.values()).map(Role::key))).isEmpty();
    }

    @Test
    void areAllAskedFor() {
        Set<String> literals = found(LITERAL);
        Set<String> reasons = reasons().map(Reason::key).collect(Collectors.toSet());
        assertThat(keys())
                .filteredOn(key -> !reasons.contains(key))
                .filteredOn(key -> beginnings(key).noneMatch(literals::contains))
                .isEmpty();
    }

    @Test
    void haveOneHomeEach() {
        List<String> all = new ArrayList<>();
        SourceFile.messages().forEach(file -> all.addAll(keys(file)));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void writeTheApostropheThatTheFormatDoesNotEat() {
        assertThat(SourceFile.messages()).noneMatch(file -> file.text().contains("'"));
        assertThat(SourceFile.englishMessages()).noneMatch(file -> file.text().contains("'"));
    }

    @Test
    void sayInEnglishWhatIsSaidInVietnameseWithTheSameArguments() {
        Map<String, String> vietnamese = words(SourceFile.messages());
        assertThat(words(SourceFile.englishMessages()))
                .allSatisfy(
                        (key, words) -> {
                            assertThat(vietnamese).containsKey(key);
                            assertThat(arguments(words))
                                    .as(key)
                                    .isEqualTo(arguments(vietnamese.getOrDefault(key, "")));
                        });
    }

    @Test
    void keepTheirEnglishInFilesOfTheSameNames() {
        assertThat(SourceFile.englishMessages())
                .allSatisfy(
                        english ->
                                assertThat(SourceFile.messages())
                                        .anySatisfy(
                                                file -> {
                                                    assertThat(file.path().getFileName())
                                                            .isEqualTo(
                                                                    english.path().getFileName());
                                                    assertThat(keys(file))
                                                            .containsAll(keys(english));
                                                }));
    }

    private static Map<String, String> words(List<SourceFile> files) {
        Map<String, String> words = new HashMap<>();
        files.forEach(
                file -> {
                    Properties properties = properties(file);
                    properties
                            .stringPropertyNames()
                            .forEach(key -> words.put(key, properties.getProperty(key)));
                });
        return words;
    }

    private static Set<String> arguments(String words) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(words)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> missing(Stream<String> wanted) {
        Set<String> there = keys();
        return wanted.filter(key -> !there.contains(key)).sorted().toList();
    }

    /** The key and what a literal in the code can hold of it: {@code a.b.}, {@code a.b}, … */
    private static Stream<String> beginnings(String key) {
        Stream.Builder<String> all = Stream.builder();
        all.add(key);
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == '.' || key.charAt(i) == '-') {
                all.add(key.substring(0, i)).add(key.substring(0, i + 1));
            }
        }
        return all.build();
    }

    private static Stream<Reason> reasons() {
        return ProgramClasses.ALL.stream()
                .filter(each -> each.isEnum() && each.isAssignableTo(Reason.class))
                .flatMap(each -> Stream.of(each.reflect().getEnumConstants()))
                .map(Reason.class::cast);
    }

    private static Set<String> found(Pattern pattern) {
        return Stream.concat(SourceFile.java().stream(), SourceFile.templates().stream())
                .flatMap(file -> pattern.matcher(file.text()).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>();
        SourceFile.messages().forEach(file -> keys.addAll(keys(file)));
        return keys;
    }

    private static Set<String> keys(SourceFile file) {
        return properties(file).stringPropertyNames();
    }

    private static Properties properties(SourceFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
