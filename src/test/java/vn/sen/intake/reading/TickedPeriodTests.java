package vn.sen.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which month or quarter heads a column to tick. */
class TickedPeriodTests {
    @ParameterizedTest
    @CsvSource({
        "Thời gian thực hiện (tháng) 3, 3, Tháng 3",
        "Tiến độ theo quý IV, IV, Quý IV",
        "Thời gian T11, T11, Tháng 11",
        "Tiến độ QII, QII, Quý II",
        "Tiến độ Tháng 5, Tháng 5, Tháng 5",
        "Số lượng 3, 3, 3",
        "Thời gian (tháng) 13, 13, 13"
    })
    void namesThePeriodByTheHeadingAboveItsNumber(String heading, String lowest, String period) {
        assertThat(TickedPeriod.of(heading, lowest)).isEqualTo(period);
    }
}
