package vn.sen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Builds the frame of the page that answers a request. */
@Component
class Frames {

    private final Texts texts;
    private final Viewers viewers;
    private final Clock clock;
    private final String version;
    private final List<NavigationEntry> entries;
    private final ObjectProvider<StandingNote> note;
    private final ObjectProvider<Bell> bell;

    Frames(
            Texts texts,
            Viewers viewers,
            Clock clock,
            @Value("${sen.version:0.1.0}") String version,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<StandingNote> note,
            ObjectProvider<Bell> bell) {
        this.texts = texts;
        this.viewers = viewers;
        this.clock = clock;
        this.version = version;
        this.note = note;
        this.bell = bell;
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    }

    Frame of(HttpServletRequest request, Map<String, ?> model) {
        Optional<Viewer> viewer = viewers.current();
        String path = request.getRequestURI();
        LocalDate today = LocalDate.now(clock);
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                texts,
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                viewer.orElse(null),
                viewer.map(each -> navigation(each, path)).orElse(new Navigation(List.of())),
                viewer.map(each -> bell(each, path)).orElse(null),
                flash(model),
                path,
                today,
                note(today),
                version);
    }

    private @Nullable String note(LocalDate today) {
        StandingNote standing = note.getIfAvailable();
        return standing == null ? null : standing.words().apply(texts, today);
    }

    private Navigation.@Nullable Link bell(Viewer viewer, String path) {
        Bell rings = bell.getIfAvailable();
        return rings == null
                ? null
                : new Navigation.Link(
                        texts.get("ui.bell"),
                        rings.href(),
                        path.equals(rings.href()),
                        rings.count().applyAsInt(viewer));
    }

    private Navigation navigation(Viewer viewer, String path) {
        return new Navigation(
                Arrays.stream(NavigationEntry.Stage.values())
                        .map(stage -> group(stage, viewer, path))
                        .filter(group -> !group.links().isEmpty())
                        .toList());
    }

    private Navigation.Group group(NavigationEntry.Stage stage, Viewer viewer, String path) {
        List<Navigation.Link> links =
                entries.stream()
                        .filter(each -> each.stage() == stage && viewer.may(each.permission()))
                        .map(each -> link(each, viewer, path))
                        .toList();
        return new Navigation.Group(stage.key(), texts.get("nav." + stage.key()), links);
    }

    private Navigation.Link link(NavigationEntry entry, Viewer viewer, String path) {
        return new Navigation.Link(
                texts.get(entry.titleKey()),
                entry.href(),
                isCurrent(entry, path),
                entry.count().applyAsInt(viewer));
    }

    /** One page at most: the one whose address says most of where we are. */
    private boolean isCurrent(NavigationEntry entry, String path) {
        int length = entry.href().length();
        return covers(entry, path)
                && entries.stream()
                        .noneMatch(each -> each.href().length() > length && covers(each, path));
    }

    private static boolean covers(NavigationEntry entry, String path) {
        return path.equals(entry.href())
                || (entry.href().length() > 1 && path.startsWith(entry.href() + "/"));
    }

    private static @Nullable Flash flash(Map<String, ?> model) {
        return model.get(Flash.ATTRIBUTE) instanceof Flash flash ? flash : null;
    }
}
