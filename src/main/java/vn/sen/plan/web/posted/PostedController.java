package vn.sen.plan.web.posted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sen.actor.UnitId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Days;
import vn.sen.plan.web.Needs;
import vn.sen.web.Viewer;

/** Sheets to be printed. */
@Controller
class PostedController {

    static final String WEEK = "/lich-tuan";
    static final String UNIT = "/phieu-don-vi";

    private final WeekPages weeks;
    private final UnitSheetPages units;
    private final Clock clock;

    PostedController(WeekPages weeks, UnitSheetPages units, Clock clock) {
        this.weeks = weeks;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(WEEK)
    @Needs(PlanPermission.SEE_PLAN)
    String week(
            @RequestParam(required = false) @Nullable String tuan,
            @RequestParam(required = false) @Nullable String xem,
            @RequestParam(defaultValue = "1") int trang,
            Viewer viewer,
            Model model) {
        LocalDate day = Days.read(tuan).orElseGet(() -> LocalDate.now(clock));
        model.addAttribute("page", weeks.page(day, xem, trang, viewer));
        return "posted/week";
    }

    /** An agency without units has the week alone. */
    @GetMapping(UNIT)
    @Needs(PlanPermission.SEE_PLAN)
    String unit(
            @RequestParam(required = false) @Nullable UnitId phong,
            @RequestParam(required = false) @Nullable String ky,
            @RequestParam(defaultValue = "1") int trang,
            Viewer viewer,
            Model model) {
        Optional<PostedPage> page = units.page(phong, ky, trang, viewer);
        if (page.isEmpty()) {
            return "redirect:" + WEEK;
        }
        model.addAttribute("page", page.get());
        return "posted/unit";
    }
}
