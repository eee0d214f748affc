package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.access.app.KeepAccounts;
import vn.sen.access.domain.AccessPermission;
import vn.sen.access.domain.AccessRefusal;
import vn.sen.access.domain.Account;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;

/** The own account: password and colours. */
@Controller
class AccountController {

    private final KeepAccounts accounts;
    private final Texts texts;

    AccountController(KeepAccounts accounts, Texts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping(Addresses.OWN_ACCOUNT)
    @Needs(AccessPermission.OWN_ACCOUNT)
    String page(Viewer viewer, HttpServletRequest request, Model model) {
        model.addAttribute("page", page(viewer, request, Mistakes.none()));
        return "access/account";
    }

    @PostMapping(Addresses.OWN_ACCOUNT)
    @Needs(AccessPermission.OWN_ACCOUNT)
    String change(
            @Valid @ModelAttribute PasswordForm form,
            BindingResult binding,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Mistakes mistakes = mistakes(form, binding);
        if (mistakes.isEmpty()) {
            mistakes = change(form, viewer, request);
        }
        if (mistakes.isEmpty()) {
            Flash.good(next, texts.get("access.account.changed"));
            return "redirect:" + Addresses.OWN_ACCOUNT;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(viewer, request, mistakes));
        return "access/account";
    }

    private Mistakes change(PasswordForm form, Viewer viewer, HttpServletRequest request) {
        var outcome =
                accounts.change(
                        viewer.actor(), form.old(), form.chosen(), request.getSession().getId());
        if (outcome instanceof Outcome.Refused<?>(Reason reason)) {
            String field = reason == AccessRefusal.PASSWORD_WRONG ? "matKhauCu" : "matKhauMoi";
            return Mistakes.of(field, texts.get(reason.key()));
        }
        Session.passwordChanged(request);
        return Mistakes.none();
    }

    private Mistakes mistakes(PasswordForm form, BindingResult binding) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        return form.differ()
                ? mistakes.and("matKhauLai", texts.get("access.passwords-differ"))
                : mistakes;
    }

    private AccountPage page(Viewer viewer, HttpServletRequest request, Mistakes mistakes) {
        Account account = accounts.of(viewer.actor().person()).orElseThrow(NotFound::new);
        return new AccountPage(
                viewer.name(),
                account.login(),
                Session.mustChangePassword(request),
                mistakes.on(field("matKhauCu", "access.account.old")),
                mistakes.on(field("matKhauMoi", "access.account.new"))
                        .help(texts.get("access.password-help")),
                mistakes.on(field("matKhauLai", "access.password-again")));
    }

    private Field field(String name, String key) {
        return Field.of(name, texts.get(key));
    }
}
