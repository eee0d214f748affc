package vn.sen.agency.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.app.KeepAgency;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** The agency's own data and choices. */
@Controller
@RequestMapping(SettingsController.ADDRESS)
class SettingsController {

    static final String ADDRESS = "/thiet-lap";

    private final KeepAgency agencies;
    private final Texts texts;

    SettingsController(KeepAgency agencies, Texts texts) {
        this.agencies = agencies;
        this.texts = texts;
    }

    @GetMapping
    @Needs(AgencyPermission.CHANGE_SETTINGS)
    String page(Model model) {
        SettingsForm form = SettingsForm.of(agencies.current());
        model.addAttribute("page", page(form, Mistakes.none()));
        return "agency/settings";
    }

    @PostMapping
    @Needs(AgencyPermission.CHANGE_SETTINGS)
    String keep(
            @Valid @ModelAttribute SettingsForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(form, mistakes));
            return "agency/settings";
        }
        agencies.change(viewer.actor(), form.version(), form::over);
        Flash.good(next, texts.get("agency.settings.kept"));
        return "redirect:" + ADDRESS;
    }

    private SettingsPage page(SettingsForm form, Mistakes mistakes) {
        return new SettingsPage(
                mistakes.on(field("ten", "agency.settings.name", form.ten())),
                field(
                        "loai",
                        "agency.settings.kind",
                        form.loai() == null ? null : form.loai().name()),
                kinds(),
                mistakes.on(field("kyHieu", "agency.settings.code", form.kyHieu()))
                        .help(texts.get("agency.settings.code-help")),
                mistakes.on(field("capTren", "agency.settings.parent", form.capTren()))
                        .help(texts.get("agency.settings.parent-help")),
                mistakes.on(
                                field(
                                        "gioChot",
                                        "agency.settings.hour",
                                        form.gioChot() == null ? null : form.gioChot().toString()))
                        .help(texts.get("agency.settings.hour-help"))
                        .explained(
                                texts.get("agency.settings.hour-why"),
                                texts.get("agency.settings.hour-clause")),
                form.version());
    }

    private List<Option> kinds() {
        return Arrays.stream(AgencyKind.values())
                .map(kind -> Option.of(kind.name(), texts.get(kind.key())))
                .toList();
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }
}
