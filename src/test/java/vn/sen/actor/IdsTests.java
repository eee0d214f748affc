package vn.sen.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    private final List<UUID> many = Stream.generate(Ids::next).limit(100_000).toList();

    @Test
    void areVersionSevenOfTheStandardVariant() {
        assertThat(many).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void areAllDifferentAndInTheOrderOfTheirMaking() {
        assertThat(many).doesNotHaveDuplicates().isSortedAccordingTo(IdsTests::asText);
    }

    private static int asText(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
