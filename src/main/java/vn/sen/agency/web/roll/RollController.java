package vn.sen.agency.web.roll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.Agencies;
import vn.sen.agency.SignIns;
import vn.sen.agency.app.ApplyRoll;
import vn.sen.agency.app.KeepRolls;
import vn.sen.agency.app.ReadPeople;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.roll.RollId;
import vn.sen.agency.roll.RollRefused;
import vn.sen.agency.table.TableFile;
import vn.sen.agency.table.TableRefused;
import vn.sen.agency.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Viewer;

/** Lists of people: handed in, looked at row by row, applied or put aside. */
@Controller
@RequestMapping(RollPages.ADDRESS)
class RollController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final KeepRolls rolls;
    private final ApplyRoll apply;
    private final ReadPeople people;
    private final Agencies agencies;
    private final RollPages pages;
    private final RollTemplate template;
    private final RollWords words;

    RollController(
            KeepRolls rolls,
            ApplyRoll apply,
            ReadPeople people,
            Agencies agencies,
            RollPages pages,
            RollTemplate template,
            RollWords words) {
        this.rolls = rolls;
        this.apply = apply;
        this.people = people;
        this.agencies = agencies;
        this.pages = pages;
        this.template = template;
        this.words = words;
    }

    @GetMapping
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    ModelAndView lists(@RequestParam(name = "trang", defaultValue = "1") int number) {
        return lists(number, null, null);
    }

    @GetMapping("/tep-mau")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(words.templateName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(template.workbook(people.units()));
    }

    @PostMapping
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    ModelAndView take(@RequestParam @Nullable MultipartFile tep, Viewer viewer) throws IOException {
        String name = tep == null ? null : tep.getOriginalFilename();
        if (tep == null || name == null || name.isEmpty()) {
            return rejected(lists(1, null, words.fileMissing()));
        }
        if (tep.getSize() > TableFile.LARGEST) {
            return rejected(lists(1, words.refusal(TableRefused.TOO_LARGE), null));
        }
        return switch (rolls.take(viewer.actor(), name, tep.getBytes())) {
            case Outcome.Done<RollId>(RollId roll) ->
                    new ModelAndView("redirect:" + RollPages.ADDRESS + "/" + roll);
            case Outcome.Refused<RollId>(Reason reason) ->
                    rejected(lists(1, words.refusal(reason), null));
        };
    }

    @GetMapping("/{roll}")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    ModelAndView look(
            @PathVariable RollId roll,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        return page(roll, new RollPages.Asked(kind, number, null));
    }

    /** The passwords are on this answer and nowhere else: they cannot be asked for again. */
    @PostMapping("/{roll}/ap-dung")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    ModelAndView apply(
            @PathVariable RollId roll,
            @RequestParam(defaultValue = "") String dau,
            @RequestParam(defaultValue = "false") boolean boQua,
            Viewer viewer,
            RedirectAttributes next) {
        return switch (apply.apply(viewer.actor(), roll, new ApplyRoll.Asked(dau, boQua))) {
            case Outcome.Done<ApplyRoll.Applied>(ApplyRoll.Applied applied) -> {
                if (applied.handed().isEmpty()) {
                    Flash.good(next, words.done(applied.done()));
                    yield new ModelAndView("redirect:/don-vi-va-nguoi");
                }
                yield new ModelAndView("agency/roll/handed", "page", handed(applied));
            }
            case Outcome.Refused<ApplyRoll.Applied>(Reason reason) -> refused(roll, reason);
        };
    }

    @PostMapping("/{roll}/de-lai")
    @Needs(AgencyPermission.MANAGE_PEOPLE)
    ModelAndView putAside(@PathVariable RollId roll, Viewer viewer, RedirectAttributes next) {
        return switch (rolls.putAside(viewer.actor(), roll)) {
            case Outcome.Done<RollId> done -> {
                Flash.good(next, words.putAside());
                yield new ModelAndView("redirect:" + RollPages.ADDRESS);
            }
            case Outcome.Refused<RollId>(Reason reason) -> refused(roll, reason);
        };
    }

    private ModelAndView refused(RollId roll, Reason reason) {
        ModelAndView page = page(roll, new RollPages.Asked(null, 1, words.refusal(reason)));
        page.setStatus(
                reason == RollRefused.CHANGED_MEANWHILE
                        ? HttpStatus.CONFLICT
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private HandedPage handed(ApplyRoll.Applied applied) {
        List<SignIns.Handed> handed = applied.handed();
        Map<PersonId, String> names =
                agencies.names(handed.stream().map(SignIns.Handed::person).toList());
        return new HandedPage(
                words.done(applied.done()),
                handed.stream()
                        .map(
                                each ->
                                        new HandedPage.Line(
                                                names.getOrDefault(each.person(), ""),
                                                each.login(),
                                                each.password()))
                        .toList());
    }

    private ModelAndView page(RollId roll, RollPages.Asked asked) {
        return new ModelAndView("agency/roll/roll", "page", pages.page(rolls.look(roll), asked));
    }

    private ModelAndView lists(int number, @Nullable String refusal, @Nullable String missing) {
        int page = Math.max(number, 1);
        var found = rolls.page(RollPages.LISTS, (page - 1) * RollPages.LISTS);
        return new ModelAndView(
                "agency/roll/rolls", "page", pages.lists(found, page, refusal, missing));
    }

    private static ModelAndView rejected(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
