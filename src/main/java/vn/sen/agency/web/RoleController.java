package vn.sen.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.app.AppointPeople;
import vn.sen.agency.app.ReadPeople;
import vn.sen.agency.app.ReadPeople.Details;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.domain.HoldingId;
import vn.sen.agency.web.PersonPages.Typed;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Roles given to a person and ended; shown on the person's page. */
@Controller
@RequestMapping(PeopleController.ADDRESS + "/{person}/vai-tro")
class RoleController {

    private final AppointPeople appoint;
    private final ReadPeople people;
    private final PersonPages pages;
    private final Texts texts;

    RoleController(AppointPeople appoint, ReadPeople people, PersonPages pages, Texts texts) {
        this.appoint = appoint;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String appoint(
            @PathVariable PersonId person,
            @ModelAttribute RoleForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Mistakes mistakes = mistakes(form, binding);
        if (mistakes.isEmpty()) {
            var outcome = appoint.appoint(viewer.actor(), form.appointment(person, people.today()));
            if (!(outcome instanceof Outcome.Refused<HoldingId>(Reason reason))) {
                Flash.good(next, texts.get("agency.role.given"));
                return "redirect:" + PeopleController.ADDRESS + "/" + person;
            }
            mistakes = Mistakes.of(field(reason), texts.get(reason.key()));
        }
        return rejected(person, form, mistakes, null, response, model);
    }

    @PostMapping("/{holding}/ket-thuc")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String end(
            @PathVariable PersonId person,
            @PathVariable HoldingId holding,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Optional<LocalDate> last = day(request.getParameter("ngayCuoi-" + holding));
        if (last.isEmpty()) {
            String words = texts.get("form.unreadable");
            return rejected(person, null, Mistakes.none(), words, response, model);
        }
        var outcome = appoint.end(viewer.actor(), holding, last.get());
        if (outcome instanceof Outcome.Refused<HoldingId>(Reason reason)) {
            String words = texts.get(reason.key());
            return rejected(person, null, Mistakes.none(), words, response, model);
        }
        Flash.good(next, texts.get("agency.role.has-ended"));
        return "redirect:" + PeopleController.ADDRESS + "/" + person;
    }

    private Mistakes mistakes(RoleForm form, BindingResult binding) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        return form.vaiTro() == null
                ? mistakes.and("vaiTro", texts.get("agency.role.role-missing"))
                : mistakes;
    }

    private String rejected(
            PersonId person,
            @Nullable RoleForm form,
            Mistakes mistakes,
            @Nullable String refusal,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Details known = people.of(person);
        Typed typed = Typed.nothing(known.person(), people.today());
        typed = form == null ? typed : typed.with(form, mistakes);
        typed = refusal == null ? typed : typed.refused(refusal);
        model.addAttribute("page", pages.page(known, typed, true, people.today()));
        return "agency/person";
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String field(Reason reason) {
        return reason instanceof AgencyRefusal refusal
                ? switch (refusal) {
                    case ROLE_NEEDS_UNIT, UNIT_UNKNOWN -> "donViVaiTro";
                    case END_BEFORE_START -> "denNgay";
                    default -> "vaiTro";
                }
                : "vaiTro";
    }
}
