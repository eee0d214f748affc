package vn.sen.plan.web.chase;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Actor;
import vn.sen.paper.LetterPaper;
import vn.sen.plan.app.ChaseLate;
import vn.sen.plan.app.LatePlace;
import vn.sen.plan.app.LetterFacts;
import vn.sen.plan.app.SeeLate;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Days;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Drafting the letter that reminds of late work. */
@Controller
class ChaseController {

    static final String PATH = LateColumns.PATH + "/cong-van";

    private final SeeLate late;
    private final ChaseLate chasing;
    private final ChaseDesk desk;
    private final Texts texts;
    private final Clock clock;

    ChaseController(SeeLate late, ChaseLate chasing, ChaseDesk desk, Texts texts, Clock clock) {
        this.late = late;
        this.chasing = chasing;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(PlanPermission.CHASE)
    ModelAndView draft(@ModelAttribute ChaseForm asked, Viewer viewer, RedirectAttributes next) {
        LocalDate day = day(asked);
        List<LatePlace> places = places(asked, viewer.actor(), day);
        if (places.isEmpty()) {
            return chooseAgain(next);
        }
        ChaseForm form = desk.draft().form(asked, places, chasing.facts(), day);
        return page(form, places, day, Wrong.NOTHING);
    }

    @PostMapping(PATH)
    @Needs(PlanPermission.CHASE)
    @Nullable ModelAndView write(
            @Valid @ModelAttribute ChaseForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next,
            HttpServletResponse response)
            throws IOException {
        LocalDate day = day(form);
        List<LatePlace> places = places(form, viewer.actor(), day);
        if (places.isEmpty()) {
            return chooseAgain(next);
        }
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (ChaseForm.lines(form.kinhGui()).isEmpty()) {
            mistakes = mistakes.and("kinhGui", texts.get("chase.form.missing"));
        }
        if (!mistakes.isEmpty()) {
            ModelAndView again = page(form, places, day, Wrong.of(mistakes));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        LetterFacts facts = chasing.facts();
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        LetterPaper.write(
                desk.letter().of(form, places, facts.agency(), LocalDate.now(clock)), paper);
        chasing.drafted(
                viewer.actor(),
                form.letter(),
                day,
                ChaseForm.one(form.trichYeu()),
                places,
                ChaseDesk.hash(paper.toByteArray()));
        send(paper, day, response);
        return null;
    }

    private void send(ByteArrayOutputStream paper, LocalDate day, HttpServletResponse response)
            throws IOException {
        String name = texts.kept("chase.letter.file", texts.date(day).replace('/', '-'));
        response.setContentType(LetterPaper.TYPE);
        response.setContentLength(paper.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        paper.writeTo(response.getOutputStream());
    }

    private LocalDate day(ChaseForm form) {
        LocalDate today = LocalDate.now(clock);
        return Days.read(form.ngay()).filter(each -> !each.isAfter(today)).orElse(today);
    }

    private List<LatePlace> places(ChaseForm form, Actor viewer, LocalDate day) {
        List<String> chosen = form.places();
        return late.places(viewer, day).stream()
                .filter(each -> chosen.contains(each.key()))
                .toList();
    }

    private ModelAndView page(ChaseForm form, List<LatePlace> places, LocalDate day, Wrong wrong) {
        return new ModelAndView(
                "chase/letter", "page", desk.pages().page(form, places, day, wrong));
    }

    private ModelAndView chooseAgain(RedirectAttributes next) {
        Flash.ask(next, texts.get("chase.none-chosen"));
        return new ModelAndView("redirect:" + LateColumns.PATH);
    }
}
