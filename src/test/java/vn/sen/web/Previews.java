package vn.sen.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.policy.PreventInlineEventHandlers;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

/** Pages made from records alone, without a server; written to {@code target/preview} too. */
public final class Previews {

    private static final Path FOLDER = Path.of("target", "preview");
    private static final TemplateEngine ENGINE = engine();
    private static final Texts TEXTS = new Texts();

    private Previews() {}

    public static Texts words() {
        return TEXTS;
    }

    /** The frame of a page for somebody of a department, on 27 September 2023. */
    public static Frame frame(String name, Role role) {
        Actor actor = new Actor(AgencyId.next(), PersonId.next(), Set.of(), Set.of(role));
        Viewer viewer = new Viewer(actor, name, TEXTS.get(role.key()), "Sở Y tế");
        Navigation.Link home = new Navigation.Link("Trang chính", "/", true, 0);
        Navigation.Link plan = new Navigation.Link("Kế hoạch năm", "/ke-hoach", false, 0);
        Navigation.Link work = new Navigation.Link("Việc của tôi", "/viec", false, 4);
        Navigation navigation =
                new Navigation(
                        List.of(
                                new Navigation.Group("home", "Trang chính", List.of(home)),
                                new Navigation.Group("plan", "Kế hoạch", List.of(plan)),
                                new Navigation.Group("do", "Thực hiện", List.of(work))));
        return new Frame(
                TEXTS,
                "_csrf",
                "token",
                viewer,
                navigation,
                new Navigation.Link("Thông báo", "/thong-bao", false, 3),
                null,
                "/",
                LocalDate.of(2023, 9, 27),
                null,
                "0");
    }

    /** The page of a template, also written under a name to be looked at. */
    public static String page(String template, Frame frame, Object page, String name) {
        StringOutput output = new StringOutput();
        ENGINE.render(template + ".jte", Map.of("frame", frame, "page", page), output);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".html"), output.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return output.toString();
    }

    private static TemplateEngine engine() {
        TemplateEngine engine =
                TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of("src/main/jte")),
                        Path.of("target/jte-preview"),
                        ContentType.Html);
        engine.setTrimControlStructures(true);
        engine.setHtmlPolicy(new PreventInlineEventHandlers());
        return engine;
    }
}
