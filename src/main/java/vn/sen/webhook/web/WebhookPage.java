package vn.sen.webhook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Pages;

/**
 * One address and its log.
 *
 * @param trouble why nothing is sent, or gets through; null while all is well
 */
public record WebhookPage(
        String href,
        String address,
        boolean active,
        String topics,
        @Nullable String trouble,
        List<Line> deliveries,
        Pages pages) {

    public WebhookPage {
        deliveries = List.copyOf(deliveries);
    }

    /**
     * A delivery.
     *
     * @param answer status and time of the last attempt
     * @param body the beginning of what was answered
     */
    public record Line(
            String again,
            String id,
            String topic,
            String made,
            String state,
            String answer,
            String body,
            boolean good) {}
}
