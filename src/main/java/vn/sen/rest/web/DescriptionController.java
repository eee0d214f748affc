package vn.sen.rest.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.rest.Api;
import vn.sen.rest.openapi.OpenApi;
import vn.sen.web.OpenToAll;
import vn.sen.web.Viewer;

/** The description of the interface, for programs and for people. */
@Controller
class DescriptionController {

    private final OpenApi description;
    private final ApiPages pages;
    private final JsonMapper json;

    DescriptionController(OpenApi description, ApiPages pages, JsonMapper json) {
        this.description = description;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping(Api.DESCRIPTION)
    @OpenToAll
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(description.document()));
    }

    @GetMapping(Api.ROOT)
    @Needs(RestPermission.SEE_DESCRIPTION)
    String page(Viewer viewer, Model model) {
        model.addAttribute("page", pages.page());
        return "rest/api";
    }
}
