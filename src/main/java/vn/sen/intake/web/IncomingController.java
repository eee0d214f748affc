package vn.sen.intake.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.sen.actor.Outcome;
import vn.sen.intake.app.ChooseTables;
import vn.sen.intake.app.IntakePermission;
import vn.sen.intake.app.SeeIncoming;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Pages;

/** The files that were handed in: how far each has come, and what it asks. */
@Controller
class IncomingController {

    private final SeeIncoming files;
    private final ChooseTables choosing;
    private final IncomingWords words;
    private final Texts texts;

    IncomingController(SeeIncoming files, ChooseTables choosing, IncomingWords words, Texts texts) {
        this.files = files;
        this.choosing = choosing;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(IncomingWords.LIST)
    @Needs(IntakePermission.HAND_IN_PLAN)
    String list(@RequestParam(defaultValue = "1") int trang, Model model) {
        SeeIncoming.Shown shown = files.page(trang);
        long underWay = shown.files().stream().filter(each -> each.stage().isUnderWay()).count();
        Pages pages = Pages.of(trang, SeeIncoming.ON_A_PAGE, shown.total(), IncomingWords.LIST);
        model.addAttribute(
                "page",
                new IncomingListPage(
                        shown.files().stream()
                                .map(
                                        each ->
                                                words.line(
                                                        each,
                                                        IncomingWords.name(shown.names(), each)))
                                .toList(),
                        pages,
                        underWay == 0 ? null : texts.get("intake.incoming.under-way", underWay),
                        pages.href(pages.number())));
        return "intake/files";
    }

    @GetMapping(IncomingWords.LIST + "/{id}")
    @Needs(IntakePermission.HAND_IN_PLAN)
    String file(@PathVariable IncomingId id, Model model) {
        model.addAttribute("page", page(files.one(id), null));
        return "intake/file";
    }

    /** Which tables are the plan; or the same page where none was ticked. */
    @PostMapping(IncomingWords.LIST + "/{id}/bang")
    @Needs(IntakePermission.HAND_IN_PLAN)
    ModelAndView choose(
            @PathVariable IncomingId id,
            @RequestParam(defaultValue = "") Set<Integer> bang,
            Viewer viewer) {
        return switch (choosing.choose(viewer.actor(), id, bang)) {
            case Outcome.Done<IncomingId>(IncomingId chosen) ->
                    new ModelAndView("redirect:" + IncomingWords.LIST + "/" + chosen);
            case Outcome.Refused<IncomingId>(var reason) -> {
                ModelAndView again = new ModelAndView("intake/file");
                again.addObject("page", page(files.one(id), texts.get(reason.key())));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private IncomingPage page(Incoming file, @Nullable String error) {
        Incoming.Progress progress = file.progress();
        return new IncomingPage(
                words.line(file, ""),
                file.stage().isUnderWay(),
                progress.pages() == 0
                        ? null
                        : new IncomingPage.PagesRead(progress.read(), progress.pages()),
                words.tables(file),
                error);
    }
}
