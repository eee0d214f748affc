package vn.sen.plan.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
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
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.web.Frame;
import vn.sen.web.Navigation;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Renders pages without a server, to be looked at under {@code target/preview}. */
public final class Renderer {

    private static final TemplateEngine ENGINE =
            TemplateEngine.create(
                    new DirectoryCodeResolver(Path.of("src/main/jte")),
                    Path.of("target/jte-preview"),
                    ContentType.Html);

    private static final Texts TEXTS = texts();

    private Renderer() {}

    public static Texts texts() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean("messageSource", ResourceBundleMessageSource.class, Renderer::words);
        context.register(Texts.class);
        context.refresh();
        return context.getBean(Texts.class);
    }

    private static ResourceBundleMessageSource words() {
        var source = new ResourceBundleMessageSource();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            source.addBasenames("messages/" + name.substring(0, name.lastIndexOf('.')));
        }
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setUseCodeAsDefaultMessage(true);
        return source;
    }

    private static List<Path> files() {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The page, also written to {@code target/preview/<name>.html}. */
    public static String render(String template, Object page, String name) {
        StringOutput output = new StringOutput();
        ENGINE.render(template + ".jte", Map.of("frame", frame(), "page", page), output);
        try {
            Path folder = Files.createDirectories(Path.of("target/preview"));
            Files.writeString(folder.resolve(name + ".html"), output.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return output.toString();
    }

    private static Frame frame() {
        Actor secretary =
                new Actor(AgencyId.next(), PersonId.next(), Set.of(), Set.of(Role.ISO_SECRETARY));
        Navigation nav =
                new Navigation(
                        List.of(
                                group("home", "Trang chính", "/"),
                                group("plan", "Kế hoạch năm", "/ke-hoach"),
                                group("do", "Việc của tôi", "/viec")));
        return new Frame(
                TEXTS,
                "_csrf",
                "",
                new Viewer(secretary, "Trần Minh Châu", "Thư ký ISO", "Sở Y tế"),
                nav,
                null,
                "/ke-hoach",
                LocalDate.of(2023, 6, 12),
                "1");
    }

    private static Navigation.Group group(String key, String title, String href) {
        return new Navigation.Group(
                key, title, List.of(new Navigation.Link(title, href, key.equals("plan"), 0)));
    }
}
