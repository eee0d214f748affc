package vn.sen.reminder.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.reminder.app.KeepMailServer;
import vn.sen.reminder.domain.ReminderPermission;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Which mail server letters go through, and how they fare. */
@Controller
@RequestMapping(MailController.ADDRESS)
class MailController {

    static final String ADDRESS = "/thiet-lap/thu-nhac-viec";

    private static final String PAGE = "reminder/mail";
    private static final int LAST = 100_000;

    private final KeepMailServer keep;
    private final MailPages pages;
    private final Texts texts;

    MailController(KeepMailServer keep, MailPages pages, Texts texts) {
        this.keep = keep;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(ReminderPermission.SET_MAIL)
    String page(
            @RequestParam(defaultValue = "1") int trang, HttpServletRequest request, Model model) {
        show(null, Mistakes.none(), Math.clamp(trang, 1, LAST), null, request, model);
        return PAGE;
    }

    @PostMapping
    @Needs(ReminderPermission.SET_MAIL)
    String set(
            @Valid @ModelAttribute MailForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(form, mistakes, 1, null, request, model);
            return PAGE;
        }
        keep.set(viewer.actor(), form.server(), form.password(), form.shared(), form.version());
        Flash.good(next, texts.get("reminder.server.kept"));
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/gui-thu")
    @Needs(ReminderPermission.SET_MAIL)
    String trial(
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (keep.trial(viewer.actor()) instanceof Outcome.Refused<?>(Reason reason)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(null, Mistakes.none(), 1, texts.get(reason.key()), request, model);
            return PAGE;
        }
        Flash.good(next, texts.get("reminder.server.trying"));
        return "redirect:" + ADDRESS;
    }

    private void show(
            @Nullable MailForm typed,
            Mistakes mistakes,
            int page,
            @Nullable String refusal,
            HttpServletRequest request,
            Model model) {
        KeepMailServer.Seen seen = keep.look(MailPages.ON_A_PAGE, (page - 1) * MailPages.ON_A_PAGE);
        var own = seen.own();
        MailForm known = own == null ? MailForm.empty(address(request)) : MailForm.of(own);
        model.addAttribute(
                "page", pages.page(seen, typed == null ? known : typed, mistakes, page, refusal));
    }

    /** Where this page was asked for, which is where others reach the program too. */
    private static String address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
