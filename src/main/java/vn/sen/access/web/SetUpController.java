package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.sen.access.app.SetUp;
import vn.sen.access.domain.AccessRefusal;
import vn.sen.access.domain.Account;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.agency.AgencyKind;
import vn.sen.web.Mistakes;
import vn.sen.web.OpenToAll;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** The first page of an installation, there until it has an account. */
@Controller
class SetUpController {

    private static final SetUpForm EMPTY =
            new SetUpForm(null, AgencyKind.DEPARTMENT, null, null, null, null, null, null, true);

    private final SetUp setUp;
    private final Session session;
    private final Texts texts;

    SetUpController(SetUp setUp, Session session, Texts texts) {
        this.setUp = setUp;
        this.session = session;
        this.texts = texts;
    }

    @GetMapping(Addresses.SET_UP)
    @OpenToAll
    String page(Model model) {
        if (!setUp.isNeeded()) {
            return "redirect:/";
        }
        model.addAttribute("page", page(EMPTY, Mistakes.none()));
        return "access/set-up";
    }

    @PostMapping(Addresses.SET_UP)
    @OpenToAll
    String setUp(
            @Valid @ModelAttribute SetUpForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!setUp.isNeeded()) {
            return "redirect:/";
        }
        Mistakes mistakes = mistakes(form, binding);
        if (!mistakes.isEmpty()) {
            return rejected(form, mistakes, response, model);
        }
        return switch (setUp.run(form.installation())) {
            case Outcome.Done<Account>(Account account) -> {
                session.begin(account, request, response);
                yield "redirect:/bat-dau";
            }
            case Outcome.Refused<Account>(Reason reason) ->
                    rejected(form, about(reason), response, model);
        };
    }

    private Mistakes mistakes(SetUpForm form, BindingResult binding) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        return form.passwordsDiffer()
                ? mistakes.and("matKhauLai", texts.get("access.passwords-differ"))
                : mistakes;
    }

    private Mistakes about(Reason reason) {
        boolean login = reason instanceof AccessRefusal refusal && refusal.isAboutLogin();
        return Mistakes.of(login ? "tenDangNhap" : "matKhau", texts.get(reason.key()));
    }

    private String rejected(
            SetUpForm form, Mistakes mistakes, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(form, mistakes));
        return "access/set-up";
    }

    private SetUpPage page(SetUpForm form, Mistakes mistakes) {
        return new SetUpPage(
                mistakes.on(field("coQuan", "access.set-up.agency", form.coQuan())),
                mistakes.on(
                        field(
                                "loai",
                                "access.set-up.kind",
                                form.loai() == null ? null : form.loai().name())),
                kinds(),
                mistakes.on(field("kyHieu", "access.set-up.code", form.kyHieu()))
                        .help(texts.get("access.set-up.code-help")),
                mistakes.on(field("capTren", "access.set-up.parent", form.capTren()))
                        .help(texts.get("access.set-up.parent-help")),
                mistakes.on(field("hoTen", "access.set-up.name", form.hoTen())),
                mistakes.on(field("tenDangNhap", "access.login", form.tenDangNhap()))
                        .help(texts.get("access.login-help")),
                mistakes.on(field("matKhau", "access.password", null))
                        .help(texts.get("access.password-help")),
                mistakes.on(field("matKhauLai", "access.password-again", null)),
                form.secretary());
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }

    private List<Option> kinds() {
        return Arrays.stream(AgencyKind.values())
                .map(kind -> Option.of(kind.name(), texts.get(kind.key())))
                .toList();
    }
}
