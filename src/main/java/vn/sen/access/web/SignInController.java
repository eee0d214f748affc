package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sen.access.SignInHint;
import vn.sen.access.app.SetUp;
import vn.sen.access.app.SignIn;
import vn.sen.web.OpenToAll;
import vn.sen.web.Texts;
import vn.sen.web.Viewers;
import vn.sen.web.ui.Field;

/** Signing in. Signing out is the fence's own. */
@Controller
class SignInController {

    private static final long MINUTE = 60;

    private final SignIn signIn;
    private final SetUp setUp;
    private final Session session;
    private final Viewers viewers;
    private final Texts texts;
    private final ObjectProvider<SignInHint> hint;

    SignInController(
            SignIn signIn,
            SetUp setUp,
            Session session,
            Viewers viewers,
            Texts texts,
            ObjectProvider<SignInHint> hint) {
        this.signIn = signIn;
        this.setUp = setUp;
        this.session = session;
        this.viewers = viewers;
        this.texts = texts;
        this.hint = hint;
    }

    @GetMapping(Addresses.SIGN_IN)
    @OpenToAll
    String page(
            @RequestParam(required = false) @Nullable String tiep,
            HttpServletRequest request,
            Model model) {
        if (setUp.isNeeded()) {
            return "redirect:" + Addresses.SET_UP;
        }
        if (viewers.current().isPresent()) {
            return "redirect:" + Addresses.within(tiep);
        }
        model.addAttribute("page", page("", null, notice(request), tiep));
        return "access/sign-in";
    }

    @PostMapping(Addresses.SIGN_IN)
    @OpenToAll
    String signIn(
            @ModelAttribute SignInForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SignIn.Answer answer =
                signIn.attempt(form.login(), form.password(), request.getRemoteAddr());
        if (answer instanceof SignIn.Answer.Welcome(var account)) {
            session.begin(account, request, response);
            return "redirect:" + afterwards(form, request);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(form.login(), words(answer), null, form.tiep()));
        return "access/sign-in";
    }

    private static String afterwards(SignInForm form, HttpServletRequest request) {
        return InterruptedForms.of(request).isPresent()
                ? Addresses.SEND_AGAIN
                : Addresses.within(form.tiep());
    }

    private String words(SignIn.Answer answer) {
        return switch (answer) {
            case SignIn.Answer.Wait(Duration time) ->
                    texts.get("access.sign-in.wait", duration(time));
            case SignIn.Answer.Locked() -> texts.get("access.sign-in.locked");
            default -> texts.get("access.sign-in.wrong");
        };
    }

    private String duration(Duration time) {
        long seconds = Math.max(1, time.plusMillis(999).toSeconds());
        return seconds < MINUTE
                ? texts.get("access.seconds", seconds)
                : texts.get("access.minutes", (seconds + MINUTE - 1) / MINUTE);
    }

    private static @Nullable String notice(HttpServletRequest request) {
        if (InterruptedForms.of(request).isPresent()) {
            return "access.notice.kept";
        }
        if (request.getParameter("het-phien") != null) {
            return "access.notice.ended";
        }
        return request.getParameter("tam-biet") != null ? "access.notice.bye" : null;
    }

    private SignInPage page(
            String login,
            @Nullable String refusal,
            @Nullable String notice,
            @Nullable String next) {
        return new SignInPage(
                Field.of("tenDangNhap", texts.get("access.login"), login),
                Field.of("matKhau", texts.get("access.password")),
                notice,
                refusal,
                Addresses.within(next),
                hint.getIfAvailable());
    }
}
