package vn.sen.agency.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.app.KeepPeople;
import vn.sen.agency.app.ReadPeople;
import vn.sen.agency.app.ReadPeople.Details;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.web.PersonPages.Typed;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** A person: who it is, and whether he or she works here. */
@Controller
@RequestMapping(PeopleController.ADDRESS + "/{person}")
class PersonController {

    private static final String PAGE = "agency/person";

    private final KeepPeople keep;
    private final ReadPeople people;
    private final PersonPages pages;
    private final Texts texts;

    PersonController(KeepPeople keep, ReadPeople people, PersonPages pages, Texts texts) {
        this.keep = keep;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(AgencyPermission.SEE_PEOPLE)
    String page(@PathVariable PersonId person, Viewer viewer, Model model) {
        Details known = people.of(person);
        show(known, Typed.nothing(known.person(), people.today()), viewer, model);
        return PAGE;
    }

    @PostMapping
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String change(
            @PathVariable PersonId person,
            @Valid @ModelAttribute PersonForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (mistakes.isEmpty()) {
            var outcome = keep.change(viewer.actor(), person, form.version(), form.person());
            if (outcome instanceof Outcome.Done<PersonId>) {
                Flash.good(next, texts.get("agency.person.kept"));
                return "redirect:" + PeopleController.ADDRESS + "/" + person;
            }
            mistakes = Mistakes.of("donVi", words(outcome));
        }
        Details known = people.of(person);
        Typed typed = Typed.nothing(known.person(), people.today()).with(form, mistakes);
        return rejected(known, typed, viewer, response, model);
    }

    @PostMapping("/thoi-viec")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String leave(
            @PathVariable PersonId person,
            @RequestParam int phienBan,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var outcome = keep.leave(viewer.actor(), person, phienBan);
        return answer(outcome, "agency.person.has-left", person, viewer, response, model, next);
    }

    @PostMapping("/tro-lai")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String comeBack(
            @PathVariable PersonId person,
            @RequestParam int phienBan,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var outcome = keep.comeBack(viewer.actor(), person, phienBan);
        return answer(outcome, "agency.person.is-back", person, viewer, response, model, next);
    }

    private String answer(
            Outcome<PersonId> outcome,
            String done,
            PersonId person,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (outcome instanceof Outcome.Done<PersonId>) {
            Flash.good(next, texts.get(done));
            return "redirect:" + PeopleController.ADDRESS + "/" + person;
        }
        Details known = people.of(person);
        Typed typed = Typed.nothing(known.person(), people.today()).refused(words(outcome));
        return rejected(known, typed, viewer, response, model);
    }

    private String rejected(
            Details known, Typed typed, Viewer viewer, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(known, typed, viewer, model);
        return PAGE;
    }

    private void show(Details known, Typed typed, Viewer viewer, Model model) {
        boolean manages = viewer.may(AgencyPermission.MANAGE_PEOPLE);
        model.addAttribute("page", pages.page(known, typed, manages, people.today()));
    }

    private String words(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Reason reason) ? texts.get(reason.key()) : "";
    }
}
