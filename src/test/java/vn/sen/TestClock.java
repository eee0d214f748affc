package vn.sen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.sen.platform.TimeConfiguration;

/** Shows the time a test wants: nine in the morning of a day. */
public final class TestClock extends Clock {

    /** A Monday of 2023, early in the year of the plans that the tests read. */
    public static final LocalDate START = LocalDate.of(2023, 1, 9);

    private volatile Instant now = nineOn(START);

    public void set(LocalDate day) {
        now = nineOn(day);
    }

    public void reset() {
        set(START);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return TimeConfiguration.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    private static Instant nineOn(LocalDate day) {
        return ZonedDateTime.of(day, java.time.LocalTime.of(9, 0), TimeConfiguration.ZONE)
                .toInstant();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    static final class Reset implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context).getBean(TestClock.class).reset();
        }
    }
}
