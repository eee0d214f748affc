package vn.sen.reminder.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sen.reminder.app.KeepChoices;
import vn.sen.reminder.app.KeepFeed;
import vn.sen.reminder.app.KeepMailServer;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.domain.FeedToken;
import vn.sen.reminder.domain.ReminderPermission;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** What a person wants to hear, how and when; and the address of his own calendar. */
@Controller
@RequestMapping(ChoicesController.ADDRESS)
class ChoicesController {

    static final String ADDRESS = "/tai-khoan/nhac-viec";

    private static final String PAGE = "reminder/choices";

    private final KeepChoices choices;
    private final KeepFeed feeds;
    private final KeepMailServer servers;
    private final ChoicesPages pages;
    private final Texts texts;

    ChoicesController(
            KeepChoices choices,
            KeepFeed feeds,
            KeepMailServer servers,
            ChoicesPages pages,
            Texts texts) {
        this.choices = choices;
        this.feeds = feeds;
        this.servers = servers;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(ReminderPermission.OWN_NOTICES)
    String page(Viewer viewer, Model model) {
        show(viewer, null, model);
        return PAGE;
    }

    /** What the page does not offer is not taken; the page is shown again as things are. */
    @PostMapping
    @Needs(ReminderPermission.OWN_NOTICES)
    String keep(
            @RequestParam Map<String, String> form,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Optional<Choices> chosen = pages.read(form);
        if (chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(viewer, null, model);
            return PAGE;
        }
        choices.keep(viewer.actor(), chosen.get());
        Flash.good(next, texts.get("reminder.choices.kept"));
        return "redirect:" + ADDRESS;
    }

    /** Shows the new address in the answer itself: it is written down nowhere, and shown once. */
    @PostMapping("/lich")
    @Needs(ReminderPermission.OWN_NOTICES)
    String make(
            Viewer viewer, HttpServletRequest request, HttpServletResponse response, Model model) {
        FeedToken token = feeds.make(viewer.actor());
        String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        show(viewer, base + "/lich/" + token.text() + ".ics", model);
        return PAGE;
    }

    @PostMapping("/lich/bo")
    @Needs(ReminderPermission.OWN_NOTICES)
    String end(Viewer viewer, RedirectAttributes next) {
        feeds.end(viewer.actor());
        Flash.good(next, texts.get("reminder.choices.feed-ended"));
        return "redirect:" + ADDRESS;
    }

    private void show(Viewer viewer, @Nullable String fresh, Model model) {
        KeepChoices.Seen seen = choices.look(viewer.actor().person());
        model.addAttribute("page", pages.page(viewer.actor(), seen, servers.hasServer(), fresh));
    }
}
