package vn.sen.webhook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;

/**
 * The addresses of the agency.
 *
 * @param secret of the address just entered, shown this once
 */
public record WebhooksPage(
        List<Line> endpoints,
        @Nullable String secret,
        Field address,
        List<TopicLine> topics,
        @Nullable String topicsWrong) {

    public WebhooksPage {
        endpoints = List.copyOf(endpoints);
        topics = List.copyOf(topics);
    }

    /** An address, in words. */
    public record Line(
            String href, String address, String topics, String state, @Nullable String trouble) {}

    /** Something an address can be told of. */
    public record TopicLine(String code, String name, boolean chosen) {}
}
