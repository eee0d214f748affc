package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan is of, told from its title. */
class SeriesTests {

    @ParameterizedTest
    @CsvSource({
        "Duy trì và cải tiến Hệ thống quản lý chất lượng năm 2023, ISO",
        "Cải cách hành chính năm 2023 của Sở Y tế, CCHC",
        "Chuyển đổi số của Sở Y tế năm 2023, Chuyển đổi số",
        "Rà soát văn bản năm 2023, ''",
    })
    void isToldFromTheTitle(String title, String series) {
        assertThat(Series.of(title)).isEqualTo(series);
    }

    @Test
    void isFoundByEachOfItsWords() {
        assertThat(Series.known())
                .allSatisfy(
                        each ->
                                assertThat(each.words())
                                        .allSatisfy(
                                                words ->
                                                        assertThat(Series.of("Kế hoạch " + words))
                                                                .isEqualTo(each.name())));
    }
}
