package vn.sen.reminder.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.reminder.app.NoticeWords;
import vn.sen.reminder.app.ReadNotices;
import vn.sen.reminder.app.RingBell;
import vn.sen.reminder.app.SeeNotices;
import vn.sen.reminder.domain.NoticeId;
import vn.sen.reminder.domain.ReminderPermission;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** What the bell rings for. */
@Controller
@RequestMapping(NoticesController.ADDRESS)
class NoticesController {

    static final String ADDRESS = "/thong-bao";

    private final SeeNotices sight;
    private final ReadNotices reading;
    private final RingBell bell;
    private final NoticesPages pages;
    private final Texts texts;

    NoticesController(
            SeeNotices sight, ReadNotices reading, RingBell bell, NoticesPages pages, Texts texts) {
        this.sight = sight;
        this.reading = reading;
        this.bell = bell;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(ReminderPermission.OWN_NOTICES)
    String list(
            @RequestParam(name = "tat-ca", defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int trang,
            Viewer viewer,
            Model model) {
        int page = Math.clamp(trang, 1, NoticesPages.LAST);
        SeeNotices.Shown shown = sight.page(viewer.actor().person(), !all, page);
        model.addAttribute("page", pages.page(shown, all, page, bell.count(viewer.actor())));
        return "reminder/notices";
    }

    /** Leads to the matter; whoever follows the link has read the notice. */
    @GetMapping("/{id}")
    @Needs(ReminderPermission.OWN_NOTICES)
    String follow(@PathVariable NoticeId id, Viewer viewer) {
        return "redirect:" + NoticeWords.href(reading.one(viewer.actor().person(), id));
    }

    @PostMapping("/{id}/da-doc")
    @Needs(ReminderPermission.OWN_NOTICES)
    String read(@PathVariable NoticeId id, Viewer viewer) {
        reading.one(viewer.actor().person(), id);
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/da-doc")
    @Needs(ReminderPermission.OWN_NOTICES)
    String readAll(Viewer viewer, RedirectAttributes next) {
        int read = reading.all(viewer.actor().person());
        Flash.good(next, texts.get("reminder.notices.all-read", texts.number(read)));
        return "redirect:" + ADDRESS;
    }
}
