package vn.sen.reminder.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.reminder.app.KeepMailServer;
import vn.sen.reminder.domain.MailServer;
import vn.sen.reminder.store.LetterStore;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;

/** Makes the page of the mail server. */
@Component
class MailPages {

    static final int ON_A_PAGE = 20;

    private static final Map<String, Mark> MARKS =
            Map.of(
                    "WAITING", Mark.WAITING,
                    "SENDING", Mark.IN_PROGRESS,
                    "SENT", Mark.ACCEPTED,
                    "FAILED", Mark.ATTENTION,
                    "DROPPED", Mark.BEFORE_FORCE);

    private final Texts texts;

    MailPages(Texts texts) {
        this.texts = texts;
    }

    MailPage page(
            KeepMailServer.Seen seen,
            MailForm form,
            Mistakes mistakes,
            int page,
            @Nullable String refusal) {
        List<MailPage.Line> lines =
                seen.letters().stream().map(each -> line(each, seen.names())).toList();
        int total = seen.letters().isEmpty() ? 0 : seen.letters().getFirst().total();
        return new MailPage(
                fields(form, mistakes, seen.own() != null && !seen.own().sealed().isEmpty()),
                state(seen),
                trouble(seen),
                seen.hasServer(),
                seen.letters().stream()
                        .anyMatch(
                                each ->
                                        each.state().equals("SENDING")
                                                || (each.state().equals("WAITING")
                                                        && each.error().isEmpty())),
                lines,
                Pages.of(page, ON_A_PAGE, total, MailController.ADDRESS),
                refusal);
    }

    private String state(KeepMailServer.Seen seen) {
        if (seen.own() != null) {
            return texts.get("reminder.server.own");
        }
        return texts.get(seen.hasServer() ? "reminder.server.above" : "reminder.server.none");
    }

    private @Nullable String trouble(KeepMailServer.Seen seen) {
        LetterStore.@Nullable Line last =
                seen.letters().isEmpty() ? null : seen.letters().getFirst();
        var own = seen.own();
        if (own != null && !own.error().isEmpty() && own.errorAt() != null) {
            return texts.get("reminder.server.trouble", texts.moment(own.errorAt()), own.error());
        }
        return last != null && last.state().equals("FAILED")
                ? texts.get("reminder.server.last-failed", last.error())
                : null;
    }

    private MailPage.Fields fields(MailForm form, Mistakes mistakes, boolean hasPassword) {
        String port = form.cong() == null ? null : form.cong().toString();
        return new MailPage.Fields(
                mistakes.on(field("mayChu", "reminder.server.host", form.mayChu()))
                        .help(texts.get("reminder.server.host-help")),
                mistakes.on(field("cong", "reminder.server.port", port))
                        .help(texts.get("reminder.server.port-help")),
                field(
                        "baoMat",
                        "reminder.server.security",
                        form.baoMat() == null ? null : form.baoMat().name()),
                securities(),
                mistakes.on(field("dangNhap", "reminder.server.login", form.dangNhap()))
                        .help(texts.get("reminder.server.login-help")),
                mistakes.on(field("matKhau", "reminder.server.password", null))
                        .help(
                                texts.get(
                                        hasPassword
                                                ? "reminder.server.password-kept"
                                                : "reminder.server.password-help")),
                mistakes.on(field("nguoiGui", "reminder.server.sender", form.nguoiGui()))
                        .help(texts.get("reminder.server.sender-help")),
                mistakes.on(field("diaChi", "reminder.server.address", form.diaChi()))
                        .help(texts.get("reminder.server.address-help")),
                form.shared(),
                form.version());
    }

    private List<Option> securities() {
        return Arrays.stream(MailServer.Security.values())
                .map(each -> Option.of(each.name(), texts.get(each.key())))
                .toList();
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }

    private MailPage.Line line(LetterStore.Line letter, Map<PersonId, String> names) {
        return new MailPage.Line(
                letter.subject(),
                names.getOrDefault(letter.person(), texts.get("reminder.somebody")),
                texts.moment(letter.at()),
                MARKS.getOrDefault(letter.state(), Mark.WAITING),
                texts.get("reminder.letter." + letter.state().toLowerCase(java.util.Locale.ROOT)),
                letter.error());
    }
}
