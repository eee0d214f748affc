package vn.sen.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.app.CalendarPermission;
import vn.sen.calendar.app.KeepCalendar;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The calendar: days off of a year, the notice behind them, the meaning of "before". */
@Controller
@RequestMapping(CalendarController.ADDRESS)
class CalendarController {

    static final String ADDRESS = "/thiet-lap/lich";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final String PAGE = "calendar/page";

    private final KeepCalendar calendar;
    private final CalendarPages pages;
    private final Texts texts;
    private final Clock clock;

    CalendarController(KeepCalendar calendar, CalendarPages pages, Texts texts, Clock clock) {
        this.calendar = calendar;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    @Needs(CalendarPermission.SEE)
    String page(@RequestParam(required = false) @Nullable Integer nam, Viewer viewer, Model model) {
        int year = year(nam);
        boolean changes = viewer.may(CalendarPermission.CHANGE);
        model.addAttribute("page", pages.page(year, calendar.choices(), changes));
        return PAGE;
    }

    @PostMapping
    @Needs(CalendarPermission.CHANGE)
    String enter(
            @ModelAttribute NoticeForm form,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        int year = year(form.nam());
        Mistakes mistakes = form.mistakes(year, texts);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.rejected(year, calendar.choices(), form, mistakes));
            return PAGE;
        }
        if (form.onlyLook()) {
            model.addAttribute("page", pages.preview(year, calendar.choices(), form));
            return PAGE;
        }
        calendar.enter(viewer.actor(), form.notice(year));
        Flash.good(next, texts.get("calendar.notice.kept", Integer.toString(year)));
        return back(year);
    }

    @PostMapping("/bo")
    @Needs(CalendarPermission.CHANGE)
    String withdraw(@RequestParam int nam, Viewer viewer, RedirectAttributes next) {
        calendar.withdraw(viewer.actor(), year(nam));
        Flash.good(next, texts.get("calendar.notice.withdrawn", Integer.toString(nam)));
        return back(nam);
    }

    @PostMapping("/quy-tac")
    @Needs(CalendarPermission.CHANGE)
    String choose(
            @RequestParam BeforeRule quyTac,
            @RequestParam int nam,
            Viewer viewer,
            RedirectAttributes next) {
        calendar.choose(viewer.actor(), quyTac);
        Flash.good(next, texts.get("calendar.rule.kept"));
        return back(nam);
    }

    private int year(@Nullable Integer wanted) {
        int year = wanted == null ? LocalDate.now(clock).getYear() : wanted;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFound();
        }
        return year;
    }

    private static String back(int year) {
        return "redirect:" + ADDRESS + "?nam=" + year;
    }
}
