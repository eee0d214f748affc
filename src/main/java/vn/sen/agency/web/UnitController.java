package vn.sen.agency.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;
import vn.sen.agency.app.KeepUnits;
import vn.sen.agency.app.ReadPeople;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.domain.Unit;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Units: opened, changed, closed, reopened. */
@Controller
@RequestMapping(UnitController.ADDRESS)
class UnitController {

    static final String ADDRESS = PeopleController.ADDRESS + "/don-vi";

    private final KeepUnits keep;
    private final ReadPeople people;
    private final Texts texts;

    UnitController(KeepUnits keep, ReadPeople people, Texts texts) {
        this.keep = keep;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping("/them")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String empty(Model model) {
        model.addAttribute("page", page(null, UnitForm.EMPTY, Mistakes.none(), null));
        return "agency/unit";
    }

    @PostMapping("/them")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String open(
            @Valid @ModelAttribute UnitForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (mistakes.isEmpty()) {
            var outcome = keep.open(viewer.actor(), form.name(), form.kind());
            if (!(outcome instanceof Outcome.Refused<UnitId>(Reason reason))) {
                return done("agency.unit.opened", next);
            }
            mistakes = Mistakes.of("ten", texts.get(reason.key()));
        }
        return rejected(page(null, form, mistakes, null), response, model);
    }

    @GetMapping("/{unit}")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String page(@PathVariable UnitId unit, Model model) {
        Unit known = people.of(unit);
        model.addAttribute("page", page(known, UnitForm.of(known), Mistakes.none(), null));
        return "agency/unit";
    }

    @PostMapping("/{unit}")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String change(
            @PathVariable UnitId unit,
            @Valid @ModelAttribute UnitForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (mistakes.isEmpty()) {
            var outcome =
                    keep.change(
                            viewer.actor(),
                            unit,
                            form.version(),
                            form.name(),
                            form.kind(),
                            form.place());
            if (!(outcome instanceof Outcome.Refused<UnitId>(Reason reason))) {
                return done("agency.unit.kept", next);
            }
            mistakes = Mistakes.of("ten", texts.get(reason.key()));
        }
        return rejected(page(people.of(unit), form, mistakes, null), response, model);
    }

    @PostMapping("/{unit}/dong")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String close(
            @PathVariable UnitId unit,
            @RequestParam int phienBan,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var outcome = keep.close(viewer.actor(), unit, phienBan);
        return answer(unit, outcome, "agency.unit.closed", response, model, next);
    }

    @PostMapping("/{unit}/mo")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String reopen(
            @PathVariable UnitId unit,
            @RequestParam int phienBan,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var outcome = keep.reopen(viewer.actor(), unit, phienBan);
        return answer(unit, outcome, "agency.unit.reopened", response, model, next);
    }

    private String answer(
            UnitId unit,
            Outcome<UnitId> outcome,
            String done,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (outcome instanceof Outcome.Refused<UnitId>(Reason reason)) {
            Unit known = people.of(unit);
            String words = texts.get(reason.key());
            return rejected(
                    page(known, UnitForm.of(known), Mistakes.none(), words), response, model);
        }
        return done(done, next);
    }

    private String done(String key, RedirectAttributes next) {
        Flash.good(next, texts.get(key));
        return "redirect:" + PeopleController.ADDRESS;
    }

    private static String rejected(UnitPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "agency/unit";
    }

    private UnitPage page(
            @Nullable Unit unit, UnitForm form, Mistakes mistakes, @Nullable String refusal) {
        return new UnitPage(
                unit == null ? null : unit.id(),
                unit == null ? texts.get("agency.unit.new") : unit.name(),
                unit == null || unit.active(),
                unit == null ? 0 : unit.version(),
                mistakes.on(Field.of("ten", texts.get("agency.unit.name"), form.ten())),
                Field.of("loai", texts.get("agency.unit.kind"), form.kind().name()),
                Arrays.stream(UnitKind.values())
                        .map(kind -> Option.of(kind.name(), texts.get(kind.key())))
                        .toList(),
                mistakes.on(
                        Field.of(
                                        "thuTu",
                                        texts.get("agency.unit.place"),
                                        form.thuTu() == null ? null : form.thuTu().toString())
                                .help(texts.get("agency.unit.place-help"))),
                refusal);
    }
}
