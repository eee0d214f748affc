package vn.sen.plan.web.review;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SeeSource;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The pages that a plan was read from, as they are, beside its rows. */
@Controller
class SourceController {

    private final SeeSource sight;
    private final Texts texts;

    SourceController(SeeSource sight, Texts texts) {
        this.sight = sight;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/trang-goc")
    @Needs(PlanPermission.SEE_PLAN)
    String page(@PathVariable PlanId id, Viewer viewer, Model model) {
        boolean edit = viewer.may(PlanPermission.EDIT_PLAN);
        model.addAttribute("page", new SourcePages(texts, edit).page(sight.source(id)));
        return "plan/review/source";
    }

    /** Tries to make pages once more that could not be made. */
    @PostMapping("/ke-hoach/{id}/trang-goc/lam-lai")
    @Needs(PlanPermission.EDIT_PLAN)
    String again(@PathVariable PlanId id) {
        sight.again(id);
        return "redirect:/ke-hoach/" + id + "/trang-goc";
    }

    /** A file never changes, so that the browser may keep its pages. */
    @GetMapping("/ke-hoach/{id}/trang-goc/{number}.png")
    @Needs(PlanPermission.SEE_PLAN)
    ResponseEntity<byte[]> picture(@PathVariable PlanId id, @PathVariable int number) {
        byte[] png = sight.picture(id, number).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
                .body(png);
    }
}
