package vn.sen.agency.web;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.app.EnterPerson;
import vn.sen.agency.app.ReadPeople;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;

/** Somebody new. */
@Controller
@RequestMapping(PeopleController.ADDRESS + "/them")
class NewPersonController {

    private final EnterPerson enter;
    private final ReadPeople people;
    private final PersonPages pages;
    private final Texts texts;

    NewPersonController(EnterPerson enter, ReadPeople people, PersonPages pages, Texts texts) {
        this.enter = enter;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String page(Model model) {
        model.addAttribute("page", page(PersonForm.EMPTY, Mistakes.none(), null));
        return "agency/new-person";
    }

    @PostMapping
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    String enter(
            @Valid @ModelAttribute PersonForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (!mistakes.isEmpty()) {
            return rejected(page(form, mistakes, null), response, model);
        }
        return switch (enter.enter(viewer.actor(), form.person(), form.vaiTro())) {
            case Outcome.Done<PersonId>(PersonId person) -> {
                Flash.good(next, texts.get("agency.person.entered"));
                yield "redirect:" + PeopleController.ADDRESS + "/" + person;
            }
            case Outcome.Refused<PersonId>(Reason reason) ->
                    rejected(page(form, Mistakes.none(), texts.get(reason.key())), response, model);
        };
    }

    private static String rejected(NewPersonPage page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "agency/new-person";
    }

    private NewPersonPage page(PersonForm form, Mistakes mistakes, @Nullable String refusal) {
        Field role =
                Field.of(
                        "vaiTro",
                        texts.get("agency.person.first-role"),
                        form.vaiTro() == null ? null : form.vaiTro().name());
        return new NewPersonPage(
                pages.fields(form, people.units(), mistakes),
                mistakes.on(role).help(texts.get("agency.person.first-role-help")),
                pages.roles(),
                refusal);
    }
}
