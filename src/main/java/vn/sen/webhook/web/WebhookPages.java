package vn.sen.webhook.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Reason;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Pages;
import vn.sen.webhook.EndpointId;
import vn.sen.webhook.app.KeepEndpoints;
import vn.sen.webhook.app.SeeDeliveries;
import vn.sen.webhook.domain.Delivery;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.domain.Topic;
import vn.sen.webhook.domain.WebhookRefusal;
import vn.sen.webhook.store.DeliveryStore;

/** Makes the pages of addresses. */
@Component
class WebhookPages {

    static final String PATH = "/thiet-lap/webhook";

    private final KeepEndpoints endpoints;
    private final SeeDeliveries deliveries;
    private final Texts texts;

    WebhookPages(KeepEndpoints endpoints, SeeDeliveries deliveries, Texts texts) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.texts = texts;
    }

    WebhooksPage list(@Nullable String secret) {
        return list(secret, address(""), EnumSet.noneOf(Topic.class), null);
    }

    /** The form as it was typed, with what is wrong with it. */
    WebhooksPage again(String typed, Set<Topic> topics, Reason reason) {
        String words = texts.get(reason.key());
        boolean aboutTopics = reason == WebhookRefusal.NOTHING_CHOSEN;
        Field address = address(typed);
        return list(
                null,
                aboutTopics ? address : address.error(words),
                topics,
                aboutTopics ? words : null);
    }

    private WebhooksPage list(
            @Nullable String secret, Field address, Set<Topic> chosen, @Nullable String wrong) {
        return new WebhooksPage(
                endpoints.all().stream().map(this::line).toList(),
                secret,
                address,
                Arrays.stream(Topic.values())
                        .map(
                                each ->
                                        new WebhooksPage.TopicLine(
                                                each.code(),
                                                texts.get(each.key()),
                                                chosen.contains(each)))
                        .toList(),
                wrong);
    }

    private Field address(String typed) {
        return Field.of("diaChi", texts.get("webhook.address"), typed)
                .help(texts.get("webhook.address-help"));
    }

    private WebhooksPage.Line line(Endpoint endpoint) {
        return new WebhooksPage.Line(
                PATH + "/" + endpoint.id(),
                endpoint.address(),
                topics(endpoint.topics()),
                texts.get(endpoint.isActive() ? "webhook.active" : "webhook.paused"),
                trouble(endpoint));
    }

    private String topics(Collection<Topic> topics) {
        return topics.stream()
                .sorted()
                .map(each -> texts.get(each.key()))
                .collect(Collectors.joining("; "));
    }

    private @Nullable String trouble(Endpoint endpoint) {
        if (endpoint.failingSince() == null) {
            return null;
        }
        return texts.get(
                endpoint.isActive() ? "webhook.failing" : "webhook.given-up",
                texts.moment(endpoint.failingSince()));
    }

    WebhookPage one(EndpointId id, int page) {
        Endpoint endpoint = endpoints.one(id);
        String href = PATH + "/" + id;
        List<DeliveryStore.Line> lines = deliveries.of(id, page);
        int total = lines.isEmpty() ? 0 : lines.getFirst().total();
        return new WebhookPage(
                href,
                endpoint.address(),
                endpoint.isActive(),
                topics(endpoint.topics()),
                trouble(endpoint),
                lines.stream().map(each -> line(each.delivery())).toList(),
                Pages.of(page, SeeDeliveries.ON_A_PAGE, total, href));
    }

    private WebhookPage.Line line(Delivery delivery) {
        Delivery.Attempt last = delivery.last();
        return new WebhookPage.Line(
                PATH + "/gui-lai/" + delivery.id(),
                delivery.id().toString(),
                delivery.topic(),
                texts.moment(delivery.madeAt()),
                texts.get(delivery.state().key(), delivery.attempts()),
                last == null ? "" : answer(last),
                last == null ? "" : last.answer(),
                delivery.state() == Delivery.State.DELIVERED);
    }

    private String answer(Delivery.Attempt last) {
        String at = texts.moment(last.at());
        return last.status() == null
                ? texts.get("webhook.no-answer", at, last.milliseconds())
                : texts.get("webhook.answered", at, last.status().toString(), last.milliseconds());
    }
}
