package vn.sen.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.access.app.KeepTokens;
import vn.sen.access.domain.AccessPermission;
import vn.sen.access.domain.AccessRefusal;
import vn.sen.access.domain.Token;
import vn.sen.access.domain.TokenId;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** The own tokens for programs: made, seen once, revoked. */
@Controller
class TokenController {

    private static final String PAGE = "access/tokens";
    private static final String WRITE = "ghi";
    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);
    private static final int USUAL = 90;

    private final KeepTokens tokens;
    private final Texts texts;
    private final Clock clock;

    TokenController(KeepTokens tokens, Texts texts, Clock clock) {
        this.tokens = tokens;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(Addresses.TOKENS)
    @Needs(AccessPermission.OWN_ACCOUNT)
    String page(Viewer viewer, Model model) {
        model.addAttribute("page", page(viewer, Typed.EMPTY, Mistakes.none(), null));
        return PAGE;
    }

    /** The secret is on this answer and nowhere else: it cannot be asked for again. */
    @PostMapping(Addresses.TOKENS)
    @Needs(AccessPermission.OWN_ACCOUNT)
    String make(
            @RequestParam(defaultValue = "") String ten,
            @RequestParam(defaultValue = "0") int han,
            @RequestParam(defaultValue = "") String quyen,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        Typed typed = new Typed(ten, han, quyen);
        LocalDate until = LocalDate.now(clock).plusDays(DAYS.contains(han) ? han : 0);
        model.addAttribute(
                "page",
                switch (tokens.make(viewer.actor(), ten, until, quyen.equals(WRITE))) {
                    case Outcome.Done<KeepTokens.Made>(var made) ->
                            page(viewer, Typed.EMPTY, Mistakes.none(), made.secret());
                    case Outcome.Refused<KeepTokens.Made>(Reason reason) -> {
                        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                        yield page(viewer, typed, mistake(reason), null);
                    }
                });
        return PAGE;
    }

    @PostMapping(Addresses.TOKENS + "/{token}/thu-hoi")
    @Needs(AccessPermission.OWN_ACCOUNT)
    String revoke(@PathVariable TokenId token, Viewer viewer, RedirectAttributes next) {
        tokens.revoke(viewer.actor(), token);
        Flash.good(next, texts.get("access.tokens.revoked"));
        return "redirect:" + Addresses.TOKENS;
    }

    /** What was typed. */
    private record Typed(String name, int days, String scope) {

        static final Typed EMPTY = new Typed("", USUAL, "doc");
    }

    private Mistakes mistake(Reason reason) {
        String field = reason == AccessRefusal.TOKEN_UNTIL ? "han" : "ten";
        return Mistakes.of(field, texts.get(reason.key()));
    }

    private TokensPage page(
            Viewer viewer, Typed typed, Mistakes mistakes, @Nullable String secret) {
        Instant now = clock.instant();
        return new TokensPage(
                tokens.of(viewer.actor().person()).stream().map(each -> line(each, now)).toList(),
                secret,
                mistakes.on(
                        Field.of("ten", texts.get("access.tokens.name"), typed.name())
                                .help(texts.get("access.tokens.name-help"))),
                mistakes.on(
                        Field.of(
                                "han",
                                texts.get("access.tokens.until"),
                                String.valueOf(typed.days()))),
                DAYS.stream()
                        .map(
                                each ->
                                        Option.of(
                                                String.valueOf(each),
                                                texts.get(
                                                        "access.tokens.days",
                                                        each,
                                                        texts.date(
                                                                LocalDate.now(clock)
                                                                        .plusDays(each)))))
                        .toList(),
                Field.of("quyen", texts.get("access.tokens.scope"), typed.scope()),
                List.of(
                        Option.of("doc", texts.get("access.tokens.scope.read")),
                        Option.of(WRITE, texts.get("access.tokens.scope.write"))));
    }

    private TokensPage.Line line(Token token, Instant now) {
        LocalDate last = LocalDate.ofInstant(token.expires().minusSeconds(1), clock.getZone());
        Instant used = token.lastUsed();
        return new TokensPage.Line(
                token.id(),
                token.name(),
                texts.get(
                        token.mayWrite()
                                ? "access.tokens.scope.write"
                                : "access.tokens.scope.read"),
                texts.date(last),
                !token.isLive(now),
                used == null ? texts.get("access.tokens.unused") : texts.moment(used));
    }
}
