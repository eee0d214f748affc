package vn.sen.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BrakeTests {

    @Test
    void costsNothingAtFirstThenDoublesAndStopsGrowing() {
        assertThat(Brake.LOGIN.after(4)).isEqualTo(Duration.ZERO);
        assertThat(Brake.LOGIN.after(5)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Brake.LOGIN.after(6)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Brake.LOGIN.after(12)).isEqualTo(Duration.ofSeconds(256));
        assertThat(Brake.LOGIN.after(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
