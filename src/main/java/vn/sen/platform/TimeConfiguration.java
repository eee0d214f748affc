package vn.sen.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The one clock of the program; every day and hour it shows is Vietnam's. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    @Fallback
    Clock clock() {
        return machine();
    }

    /** The machine's time, for clocks that show another. */
    public static Clock machine() {
        return Clock.system(ZONE);
    }
}
