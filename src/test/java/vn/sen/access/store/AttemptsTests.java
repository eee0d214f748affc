package vn.sen.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.access.domain.Brake;

@SenTest
class AttemptsTests {

    private static final Instant NINE = Instant.parse("2023-01-09T02:00:00Z");

    @Autowired private Attempts attempts;
    @Autowired private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 499, 500, 501, 999})
    void letTheFirstOneGoOnWhateverTheNanosecond(long nanoseconds) {
        Instant now = NINE.plusNanos(nanoseconds);

        assertThat(count("somebody at " + nanoseconds, now)).isZero();
    }

    @Test
    void makeTheSixthWaitAfterTheFifth() {
        for (int i = 0; i < Brake.LOGIN.free(); i++) {
            assertThat(count("a guesser", NINE)).isZero();
        }

        assertThat(count("a guesser", NINE)).isEqualTo(Duration.ofSeconds(2));
    }

    private Duration count(String what, Instant now) {
        return transaction.execute(status -> attempts.count(what, Brake.LOGIN, now));
    }
}
