package vn.sen.agency.web.absence;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.NewAbsence;
import vn.sen.agency.app.KeepAbsences;
import vn.sen.agency.app.ReadAbsences;
import vn.sen.agency.domain.AbsenceId;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.web.Needs;
import vn.sen.agency.web.absence.AbsencePages.Typed;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** A person's absences: seen by everybody, entered by those whose affair it is. */
@Controller
@RequestMapping(AbsenceController.PEOPLE + "/{person}/vang")
class AbsenceController {

    static final String PEOPLE = "/don-vi-va-nguoi";

    private final KeepAbsences keep;
    private final ReadAbsences absences;
    private final AbsencePages pages;
    private final Texts texts;

    AbsenceController(KeepAbsences keep, ReadAbsences absences, AbsencePages pages, Texts texts) {
        this.keep = keep;
        this.absences = absences;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(AgencyPermission.SEE_PEOPLE)
    ModelAndView page(@PathVariable PersonId person, Viewer viewer) {
        return page(person, viewer, Typed.NOTHING);
    }

    @PostMapping
    @Needs(AgencyPermission.SEE_PEOPLE)
    ModelAndView enter(
            @PathVariable PersonId person,
            @ModelAttribute AbsenceForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = form.missing(Mistakes.of(binding, texts), texts);
        NewAbsence absence = form.absence(person);
        if (absence == null || !mistakes.isEmpty()) {
            return rejected(person, viewer, new Typed(form, mistakes, null));
        }
        return switch (keep.enter(viewer.actor(), absence)) {
            case Outcome.Done<AbsenceId> entered -> {
                Flash.good(next, texts.get("agency.absence.entered"));
                yield back(person);
            }
            case Outcome.Refused<AbsenceId>(Reason reason) ->
                    rejected(person, viewer, typed(form, reason));
        };
    }

    @PostMapping("/{absence}/ket-thuc")
    @Needs(AgencyPermission.SEE_PEOPLE)
    ModelAndView end(
            @PathVariable PersonId person,
            @PathVariable AbsenceId absence,
            Viewer viewer,
            RedirectAttributes next) {
        return switch (keep.end(viewer.actor(), absence)) {
            case Outcome.Done<AbsenceId> ended -> {
                Flash.good(next, texts.get("agency.absence.ended"));
                yield back(person);
            }
            case Outcome.Refused<AbsenceId>(Reason reason) ->
                    rejected(
                            person,
                            viewer,
                            new Typed(null, Mistakes.none(), texts.get(reason.key())));
        };
    }

    private static ModelAndView back(PersonId person) {
        return new ModelAndView("redirect:" + PEOPLE + "/" + person + "/vang");
    }

    private ModelAndView page(PersonId person, Viewer viewer, Typed typed) {
        return new ModelAndView(
                "agency/absence/page",
                "page",
                pages.page(absences.of(person), viewer.actor(), typed));
    }

    private ModelAndView rejected(PersonId person, Viewer viewer, Typed typed) {
        ModelAndView page = page(person, viewer, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Typed typed(AbsenceForm form, Reason reason) {
        String words = texts.get(reason.key());
        String field = reason instanceof AgencyRefusal refusal ? field(refusal) : "";
        return field.isEmpty()
                ? new Typed(form, Mistakes.none(), words)
                : new Typed(form, Mistakes.of(field, words), null);
    }

    private static String field(AgencyRefusal refusal) {
        return switch (refusal) {
            case END_BEFORE_START, ABSENCE_TOO_LONG -> "denNgay";
            case ABSENCE_PAST, ABSENCE_OVERLAPS, STANDS_IN_MEANWHILE -> "tuNgay";
            case SUBSTITUTE_OF_HIMSELF, SUBSTITUTE_GONE, SUBSTITUTE_AWAY -> "nguoiThay";
            default -> "";
        };
    }
}
