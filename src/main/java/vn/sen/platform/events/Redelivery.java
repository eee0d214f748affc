package vn.sen.platform.events;

import java.time.Duration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells listeners again what they could not take: a few at a time, a minute after they failed. */
@Component
class Redelivery {

    private static final int AT_A_TIME = 100;
    private static final Duration REST = Duration.ofMinutes(1);

    private final FailedEventPublications failed;

    Redelivery(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void tellAgain() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_A_TIME).withMinAge(REST));
    }
}
