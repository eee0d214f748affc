package vn.sen.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.access.app.KeepAccounts;
import vn.sen.access.app.KeepAccounts.Handed;
import vn.sen.access.domain.AccessPermission;
import vn.sen.access.domain.Account;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.Agencies;
import vn.sen.web.Flash;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;

/** The account of a person, as an administrator keeps it. */
@Controller
@RequestMapping("/don-vi-va-nguoi/{person}/tai-khoan")
class PersonAccountController {

    private static final String PAGE = "access/person-account";

    private final KeepAccounts accounts;
    private final Agencies agencies;
    private final Texts texts;

    PersonAccountController(KeepAccounts accounts, Agencies agencies, Texts texts) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.texts = texts;
    }

    @GetMapping
    @Needs(AccessPermission.MANAGE_ACCOUNTS)
    String page(@PathVariable PersonId person, Model model) {
        model.addAttribute("page", page(person, null, null, ""));
        return PAGE;
    }

    /** The password is on this answer and nowhere else: it cannot be asked for again. */
    @PostMapping
    @Needs(AccessPermission.MANAGE_ACCOUNTS)
    String open(
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String tenDangNhap,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        return switch (accounts.hand(viewer.actor(), person, tenDangNhap)) {
            case Outcome.Done<Handed>(Handed handed) -> {
                model.addAttribute("page", page(person, handed, null, ""));
                yield PAGE;
            }
            case Outcome.Refused<Handed>(Reason reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute(
                        "page", page(person, null, texts.get(reason.key()), tenDangNhap));
                yield PAGE;
            }
        };
    }

    @PostMapping("/mat-khau")
    @Needs(AccessPermission.MANAGE_ACCOUNTS)
    String reset(@PathVariable PersonId person, Viewer viewer, Model model) {
        Handed handed = accounts.handAgain(viewer.actor(), person);
        model.addAttribute("page", page(person, handed, null, ""));
        return PAGE;
    }

    @PostMapping("/khoa")
    @Needs(AccessPermission.MANAGE_ACCOUNTS)
    String lock(
            @PathVariable PersonId person,
            Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var outcome = accounts.lock(viewer.actor(), person);
        if (outcome instanceof Outcome.Refused<?>(Reason reason)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(person, null, texts.get(reason.key()), ""));
            return PAGE;
        }
        Flash.good(next, texts.get("access.person.locked"));
        return "redirect:/don-vi-va-nguoi/" + person + "/tai-khoan";
    }

    @PostMapping("/mo-khoa")
    @Needs(AccessPermission.MANAGE_ACCOUNTS)
    String unlock(@PathVariable PersonId person, Viewer viewer, RedirectAttributes next) {
        accounts.unlock(viewer.actor(), person);
        Flash.good(next, texts.get("access.person.unlocked"));
        return "redirect:/don-vi-va-nguoi/" + person + "/tai-khoan";
    }

    private PersonAccountPage page(
            PersonId person, @Nullable Handed handed, @Nullable String refusal, String wanted) {
        String name = agencies.names(List.of(person)).get(person);
        if (name == null) {
            throw new NotFound();
        }
        Optional<Account> account = accounts.of(person);
        Field login = Field.of("tenDangNhap", texts.get("access.login"), wanted);
        return new PersonAccountPage(
                person,
                name,
                account.map(Account::login).orElse(null),
                account.map(Account::locked).orElse(false),
                account.map(Account::mustChangePassword).orElse(false),
                handed,
                refusal,
                login.help(texts.get("access.login-help"))
                        .error(account.isEmpty() ? refusal : null));
    }
}
