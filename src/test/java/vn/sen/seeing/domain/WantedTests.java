package vn.sen.seeing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedTests {

    @Test
    void areWordsWithoutMarksAndCapitals() {
        assertThat(Wanted.of("  Đánh  GIÁ, nội-bộ 2023 ").words())
                .containsExactly("danh", "gia", "noi", "bo", "2023");
        assertThat(Wanted.of(Normalizer.normalize("kế hoạch", Normalizer.Form.NFD)).patterns())
                .containsExactly("%ke%", "%hoach%");
    }

    @Test
    void areNotLookedForWhereThereIsTooLittle() {
        assertThat(Wanted.of("").isEnough()).isFalse();
        assertThat(Wanted.of("%_'").isEnough()).isFalse();
        assertThat(Wanted.of("a").isEnough()).isFalse();
        assertThat(Wanted.of("q3").isEnough()).isTrue();
    }

    @Test
    void areBounded() {
        assertThat(Wanted.of("a1 a2 a3 a4 a5 a6 a7 a8 a9 b1").words()).hasSize(8);
        assertThat(Wanted.of("x".repeat(5_000)).words().getFirst()).hasSize(120);
    }

    @Test
    void areMarkedWhereTheyStand() {
        assertThat(Wanted.of("danh gia").in("Kế hoạch đánh giá nội bộ"))
                .containsExactly(
                        new Piece("Kế hoạch ", false),
                        new Piece("đánh", true),
                        new Piece(" ", false),
                        new Piece("giá", true),
                        new Piece(" nội bộ", false));
        assertThat(Wanted.of("zz").in("Đào")).isEqualTo(List.of(new Piece("Đào", false)));
        assertThat(Wanted.of("dao").in("")).isEmpty();
    }

    @Test
    void areAllToBeThere() {
        assertThat(Wanted.of("hoach ke").isIn("Kế hoạch năm")).isTrue();
        assertThat(Wanted.of("ke hoach thang").isIn("Kế hoạch năm")).isFalse();
        assertThat(Wanted.of("").isIn("Kế hoạch năm")).isTrue();
    }
}
