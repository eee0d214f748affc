package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.actor.PersonId;

class MentionsTests {

    private static final PersonId AN = PersonId.next();
    private static final PersonId AN_BINH = PersonId.next();
    private static final PersonId CHAU = PersonId.next();
    private static final Map<PersonId, String> COLLEAGUES =
            Map.of(AN, "Trần Văn An", AN_BINH, "Trần Văn An Bình", CHAU, "Lê Minh Châu");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Lê Minh Châu xem giúp",
                "nhờ @le minh chau, gửi trước thứ Sáu",
                "Đã xong.\n@LÊ MINH CHÂU",
                "(@Lê  Minh Châu)"
            })
    void areNamesWithOrWithoutMarks(String words) {
        assertThat(Mentions.in(words, COLLEAGUES)).containsExactly(CHAU);
    }

    @Test
    void areTheLongestNameThatIsWritten() {
        assertThat(Mentions.in("@Trần Văn An Bình ơi", COLLEAGUES)).containsExactly(AN_BINH);
        assertThat(Mentions.in("@Trần Văn An ơi", COLLEAGUES)).containsExactly(AN);
    }

    @Test
    void areAllWhoAreCalled() {
        assertThat(Mentions.in("@Trần Văn An và @Lê Minh Châu", COLLEAGUES))
                .containsExactlyInAnyOrder(AN, CHAU);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lê Minh Châu",
                "@Châu",
                "@Lê Minh Châuu",
                "chau@soyte.gov.vn",
                "@",
                "@@@",
                ""
            })
    void areNothingElse(String words) {
        assertThat(Mentions.in(words, COLLEAGUES)).isEmpty();
    }

    @Test
    void areBothOfTwoWithOneName() {
        PersonId other = PersonId.next();
        Map<PersonId, String> two = Map.of(CHAU, "Lê Minh Châu", other, "Lê Minh Châu");
        assertThat(Mentions.in("@Lê Minh Châu", two)).containsExactlyInAnyOrder(CHAU, other);
    }
}
