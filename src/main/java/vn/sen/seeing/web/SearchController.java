package vn.sen.seeing.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sen.seeing.SeeingPermission;
import vn.sen.web.Viewer;

/** The search over everything, as a page and as the part of it that the palette shows. */
@Controller
class SearchController {

    private static final int LONGEST = 200;

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping(SearchPages.PATH)
    @Needs(SeeingPermission.LOOK)
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String nhom,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", pages.page(bounded(q), nhom, viewer));
        return "seeing/search";
    }

    @GetMapping(SearchPages.PATH + "/nhanh")
    @Needs(SeeingPermission.LOOK)
    String quick(@RequestParam(defaultValue = "") String q, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(bounded(q), "", viewer));
        return "seeing/quick";
    }

    @GetMapping("/phim-tat")
    @Needs(SeeingPermission.LOOK)
    String keys(Model model) {
        model.addAttribute("page", new KeysPage());
        return "seeing/keys";
    }

    private static String bounded(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
