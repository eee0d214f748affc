package vn.sen.agency.web.leaving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.app.HandWorkOver;
import vn.sen.agency.app.ReadHandOver;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.domain.HandOver;
import vn.sen.agency.domain.HandOverRefusal;
import vn.sen.agency.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Hands over what hangs on a person: looked at first, with who takes what, then done at once. */
@Controller
@RequestMapping(HandOverController.PEOPLE + "/{person}/ban-giao")
class HandOverController {

    static final String PEOPLE = "/don-vi-va-nguoi";

    /** Before the key of a piece, in the name of its field. */
    static final String PIECE = "viec-";

    private final HandWorkOver handing;
    private final ReadHandOver sight;
    private final HandOverPages pages;
    private final Texts texts;

    HandOverController(HandWorkOver handing, ReadHandOver sight, HandOverPages pages, Texts texts) {
        this.handing = handing;
        this.sight = sight;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    ModelAndView look(
            @PathVariable PersonId person,
            @RequestParam(name = "nhan", required = false, defaultValue = "") List<String> chosen) {
        return page(sight.of(person), Chosen.of(successors(chosen)));
    }

    @PostMapping
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    ModelAndView handOver(
            @PathVariable PersonId person,
            @RequestParam(name = "nhan", required = false, defaultValue = "") List<String> nhan,
            @RequestParam(defaultValue = "") String dau,
            @RequestParam(defaultValue = "") String lyDo,
            @RequestParam Map<String, String> fields,
            Viewer viewer,
            RedirectAttributes next) {
        Chosen chosen = new Chosen(successors(nhan), pieces(fields), lyDo, Map.of(), null);
        ReadHandOver.Seen seen = sight.of(person);
        Map<String, PersonId> to = chosen.all(seen.hanging().pieces());
        HandWorkOver.Asked asked = new HandWorkOver.Asked(dau, to, lyDo);
        return switch (handing.apply(viewer.actor(), person, asked)) {
            case Outcome.Done<HandOver>(HandOver done) -> {
                Flash.good(next, texts.get("agency.hand-over.done", done.pieces().size()));
                yield new ModelAndView("redirect:" + PEOPLE + "/" + person);
            }
            case Outcome.Refused<HandOver>(Reason reason) -> {
                Map<String, Reason> wrong =
                        reason == HandOverRefusal.PIECES_REFUSED
                                ? handing.refused(viewer.actor(), person, to)
                                : Map.of();
                yield rejected(sight.of(person), chosen.refused(reason, wrong));
            }
        };
    }

    private ModelAndView page(ReadHandOver.Seen seen, Chosen chosen) {
        return new ModelAndView("agency/handover/page", "page", pages.page(seen, chosen));
    }

    private ModelAndView rejected(ReadHandOver.Seen seen, Chosen chosen) {
        ModelAndView page = page(seen, chosen);
        page.setStatus(
                chosen.refusal() == HandOverRefusal.CHANGED_MEANWHILE
                        ? HttpStatus.CONFLICT
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static List<PersonId> successors(List<String> keys) {
        return keys.stream()
                .filter(each -> !each.isBlank())
                .distinct()
                .limit(HandOverPages.MOST)
                .map(HandOverController::person)
                .toList();
    }

    private static Map<String, PersonId> pieces(Map<String, String> fields) {
        Map<String, PersonId> of = new HashMap<>();
        fields.forEach(
                (name, value) -> {
                    if (name.startsWith(PIECE) && !value.isBlank()) {
                        of.put(name.substring(PIECE.length()), person(value));
                    }
                });
        return of;
    }

    private static PersonId person(String key) {
        try {
            return PersonId.of(key);
        } catch (IllegalArgumentException nobody) {
            throw new NotFound();
        }
    }
}
