package vn.sen.web.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScaleTests {

    private static final Offset<Double> HAIR = within(0.001);

    private final Scale scale = new Scale(2023);

    @Test
    void beginsAndEndsWithTheYear() {
        assertThat(scale.start(LocalDate.of(2023, 1, 1))).isZero();
        assertThat(scale.end(LocalDate.of(2023, 12, 31))).isEqualTo(100);
    }

    @Test
    void putsADayAfterTheDaysBeforeIt() {
        assertThat(scale.start(LocalDate.of(2023, 4, 1))).isCloseTo(100.0 * 90 / 365, HAIR);
        assertThat(scale.middle(LocalDate.of(2023, 9, 27))).isCloseTo(100.0 * 269.5 / 365, HAIR);
        assertThat(scale.end(LocalDate.of(2023, 6, 30))).isCloseTo(100.0 * 181 / 365, HAIR);
    }

    @Test
    void countsTheLeapDay() {
        Scale leap = new Scale(2024);
        assertThat(leap.start(LocalDate.of(2024, 3, 1))).isCloseTo(100.0 * 60 / 366, HAIR);
        assertThat(leap.end(LocalDate.of(2024, 12, 31))).isEqualTo(100);
    }

    @Test
    void keepsOtherYearsAtTheEdge() {
        assertThat(scale.middle(LocalDate.of(2022, 12, 31))).isZero();
        assertThat(scale.middle(LocalDate.of(2024, 1, 1))).isEqualTo(100);
    }

    @Test
    void writesPerCentWithAPoint() {
        assertThat(Scale.percent(73.8356)).isEqualTo("73.84%");
    }
}
