package vn.sen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Says what {@link MessageFormat} says, by whichever way. */
class PhraseTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch năm {0}",
                "{1} của {0}",
                "{0}",
                "{0}{1}",
                "{0} và lại {0}",
                "Không còn việc ''gấp'' của {0}",
                "{0,number} việc",
                "Còn {2} ngày",
                "{0,choice,0#chưa có|1#một|1<{0} việc} của {1}"
            })
    void saysTheSame(String pattern) {
        saysTheSame(pattern, "Sở Y tế", "Phòng A");
        saysTheSame(pattern, 1_234, "Phòng A");
        saysTheSame(pattern, 1_234.5, null);
        saysTheSame(pattern, "", "{0}", "' '");
    }

    private static void saysTheSame(String pattern, @Nullable Object... arguments) {
        assertThat(said(() -> Phrase.of(pattern, VIETNAMESE).with(arguments)))
                .as(pattern)
                .isEqualTo(said(() -> new MessageFormat(pattern, VIETNAMESE).format(arguments)));
    }

    /** A place may want a number and get a word: both refuse then. */
    private static String said(java.util.function.Supplier<String> saying) {
        try {
            return saying.get();
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Không có gì", "Không phải ''{0}''"})
    void leavesTheWordsAloneWithoutArguments(String pattern) {
        assertThat(Phrase.of(pattern, VIETNAMESE).with(new Object[0])).isEqualTo(pattern);
    }
}
