package vn.sen.plan.web.again;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.MakePlanAgain;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The ways to a new plan: an earlier one in a new year, or a template. */
@Controller
@RequestMapping(AgainPages.ADDRESS)
class AgainController {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private final AgainPages pages;
    private final MakePlanAgain make;
    private final Texts texts;
    private final Clock clock;

    AgainController(AgainPages pages, MakePlanAgain make, Texts texts, Clock clock) {
        this.pages = pages;
        this.make = make;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView ways() {
        return new ModelAndView("plan/again/ways", "page", pages.ways());
    }

    @GetMapping("/tu-ke-hoach/{id}")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView plan(
            @PathVariable PlanId id, @RequestParam(required = false) @Nullable String nam) {
        return new ModelAndView("plan/again/page", "page", pages.plan(id, year(nam)));
    }

    @PostMapping("/tu-ke-hoach/{id}")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView make(
            @PathVariable PlanId id,
            @RequestParam(required = false) @Nullable String nam,
            Viewer viewer,
            RedirectAttributes next) {
        return made(make.fromPlan(viewer.actor(), id, year(nam)), next);
    }

    @GetMapping("/tu-mau/{mau}")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView template(
            @PathVariable String mau, @RequestParam(required = false) @Nullable String nam) {
        return new ModelAndView("plan/again/page", "page", pages.template(mau, year(nam)));
    }

    @PostMapping("/tu-mau/{mau}")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView make(
            @PathVariable String mau,
            @RequestParam(required = false) @Nullable String nam,
            Viewer viewer,
            RedirectAttributes next) {
        return made(make.fromTemplate(viewer.actor(), mau, year(nam)), next);
    }

    private ModelAndView made(PlanId plan, RedirectAttributes next) {
        Flash.good(next, texts.get("plan.again.made"));
        return new ModelAndView("redirect:" + PlanPaths.plan(plan) + "/doc");
    }

    /** The year asked for; next year where none is said that a plan can have. */
    private int year(@Nullable String asked) {
        int next = LocalDate.now(clock).getYear() + 1;
        if (asked == null || !asked.strip().matches("\\d{4}")) {
            return next;
        }
        int year = Integer.parseInt(asked.strip());
        return year < FIRST_YEAR || year > LAST_YEAR ? next : year;
    }
}
