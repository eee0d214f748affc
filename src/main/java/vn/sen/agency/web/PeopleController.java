package vn.sen.agency.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.seeing.Listings;
import vn.sen.web.Viewer;

/** The list of people and units. */
@Controller
class PeopleController {

    static final String ADDRESS = "/don-vi-va-nguoi";

    private final PeoplePages pages;
    private final Listings listings;

    PeopleController(PeoplePages pages, Listings listings) {
        this.pages = pages;
        this.listings = listings;
    }

    @GetMapping(ADDRESS)
    @Needs(AgencyPermission.SEE_PEOPLE)
    String page(@ModelAttribute PeopleAsked asked, Viewer viewer, Model model) {
        Optional<String> opening =
                listings.opening(viewer.actor(), PeopleColumns.KIND, asked.address());
        if (opening.isPresent()) {
            return "redirect:" + opening.get();
        }
        model.addAttribute("page", pages.page(asked, viewer));
        return "agency/people";
    }

    @GetMapping(ADDRESS + ".xlsx")
    @Needs(AgencyPermission.SEE_PEOPLE)
    void sheet(@ModelAttribute PeopleAsked asked, Viewer viewer, HttpServletResponse response)
            throws IOException {
        pages.sheet(asked, viewer).sendTo(response);
    }
}
