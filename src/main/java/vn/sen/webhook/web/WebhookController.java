package vn.sen.webhook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.webhook.EndpointId;
import vn.sen.webhook.app.KeepEndpoints;
import vn.sen.webhook.app.SeeDeliveries;
import vn.sen.webhook.domain.DeliveryId;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.domain.Topic;
import vn.sen.webhook.domain.WebhookPermission;

/** The addresses that are told what happens. */
@Controller
@RequestMapping(WebhookPages.PATH)
class WebhookController {

    private final KeepEndpoints endpoints;
    private final SeeDeliveries deliveries;
    private final WebhookPages pages;
    private final Texts texts;

    WebhookController(
            KeepEndpoints endpoints, SeeDeliveries deliveries, WebhookPages pages, Texts texts) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(WebhookPermission.KEEP_ADDRESSES)
    String list(Model model) {
        model.addAttribute("page", pages.list(null));
        return "webhook/list";
    }

    /** The secret is on this answer and nowhere else. */
    @PostMapping
    @Needs(WebhookPermission.KEEP_ADDRESSES)
    String enter(
            @RequestParam(defaultValue = "") String diaChi,
            @RequestParam(defaultValue = "") Set<String> tin,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        tin.forEach(each -> Topic.of(each).ifPresent(topics::add));
        switch (endpoints.enter(viewer.actor(), diaChi, topics)) {
            case Outcome.Done<Endpoint>(Endpoint entered) ->
                    model.addAttribute("page", pages.list(entered.secret()));
            case Outcome.Refused<Endpoint>(Reason reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", pages.again(diaChi, topics, reason));
            }
        }
        return "webhook/list";
    }

    @GetMapping("/{id}")
    @Needs(WebhookPermission.KEEP_ADDRESSES)
    String one(
            @PathVariable EndpointId id, @RequestParam(defaultValue = "1") int trang, Model model) {
        model.addAttribute("page", pages.one(id, trang));
        return "webhook/log";
    }

    @PostMapping("/{id}/tam-dung")
    @Needs(WebhookPermission.KEEP_ADDRESSES)
    String pause(@PathVariable EndpointId id, Viewer viewer, RedirectAttributes next) {
        endpoints.pause(viewer.actor(), id);
        return back(id, "webhook.done.paused", next);
    }

    @PostMapping("/{id}/tiep-tuc")
    @Needs(WebhookPermission.KEEP_ADDRESSES)
    String resume(@PathVariable EndpointId id, Viewer viewer, RedirectAttributes next) {
        endpoints.resume(viewer.actor(), id);
        return back(id, "webhook.done.resumed", next);
    }

    @PostMapping("/{id}/bo")
    @Needs(WebhookPermission.KEEP_ADDRESSES)
    String remove(@PathVariable EndpointId id, Viewer viewer, RedirectAttributes next) {
        endpoints.remove(viewer.actor(), id);
        Flash.good(next, texts.get("webhook.done.removed"));
        return "redirect:" + WebhookPages.PATH;
    }

    @PostMapping("/gui-lai/{delivery}")
    @Needs(WebhookPermission.KEEP_ADDRESSES)
    String again(@PathVariable DeliveryId delivery, RedirectAttributes next) {
        return back(deliveries.again(delivery), "webhook.done.again", next);
    }

    private String back(EndpointId id, String key, RedirectAttributes next) {
        Flash.good(next, texts.get(key));
        return "redirect:" + WebhookPages.PATH + "/" + id;
    }
}
