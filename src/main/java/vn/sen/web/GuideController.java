package vn.sen.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The living style guide: one of each part, for those who write pages. */
@Controller
class GuideController {

    @GetMapping("/phong-cach")
    @OpenToAll
    String guide() {
        return "ui/guide";
    }
}
