package vn.sen.agency.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sen.agency.app.ReadPeople;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.store.Readiness;
import vn.sen.agency.web.StartPage.Step;
import vn.sen.web.Viewer;

/** What a new agency does first: the page after the set-up. */
@Controller
class StartController {

    static final String ADDRESS = "/bat-dau";

    private final ReadPeople people;

    StartController(ReadPeople people) {
        this.people = people;
    }

    @GetMapping(ADDRESS)
    @Needs(AgencyPermission.CHANGE_SETTINGS)
    String page(Viewer viewer, Model model) {
        boolean manages = viewer.may(AgencyPermission.MANAGE_PEOPLE);
        model.addAttribute("page", page(people.readiness(), manages ? "/them" : ""));
        return "agency/start";
    }

    /** Whoever may not add people is led to where they are listed. */
    private static StartPage page(Readiness now, String add) {
        return new StartPage(
                List.of(
                        new Step(
                                "agency.start.units",
                                add.isEmpty()
                                        ? PeopleController.ADDRESS
                                        : UnitController.ADDRESS + add,
                                now.units() > 0),
                        new Step(
                                "agency.start.people",
                                PeopleController.ADDRESS + add,
                                now.people() > 1),
                        new Step(
                                "agency.start.roles",
                                PeopleController.ADDRESS,
                                now.leaders() > 0 && now.secretaries() > 0 && now.heads() > 0)));
    }
}
