package vn.sen.plan.web.task;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.AsSeen;
import vn.sen.plan.app.SeeTask;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Gives the handlers of acts what they answer with. */
@ControllerAdvice(assignableTypes = {TaskActController.class, EvidenceController.class})
class TaskAnswers {

    /** The field with the version that the page showed. */
    private static final String SEEN = "ban";

    private final SeeTask sight;
    private final TaskPages pages;
    private final AsSeen acts;
    private final Texts texts;

    TaskAnswers(SeeTask sight, TaskPages pages, AsSeen acts, Texts texts) {
        this.sight = sight;
        this.pages = pages;
        this.acts = acts;
        this.texts = texts;
    }

    @ModelAttribute(Answering.NAME)
    Answering answering(
            @PathVariable TaskId id,
            @RequestParam(name = SEEN, required = false) @Nullable Integer version,
            Viewer viewer,
            RedirectAttributes next,
            Model model,
            HttpServletResponse response) {
        return new Answering(
                id,
                viewer.actor(),
                texts,
                new Answering.Reply(next, model, response),
                new Answering.Seen(acts, version),
                new Answering.Sight(sight, pages));
    }
}
