package vn.sen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonAtWork;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.Viewers;

/** Who looks at the page: looked up once a request, by {@link ViewerFilter}. */
@Component
class CurrentViewer implements Viewers {

    private static final String ATTRIBUTE = CurrentViewer.class.getName();

    private final Agencies agencies;
    private final Texts texts;

    CurrentViewer(Agencies agencies, Texts texts) {
        this.agencies = agencies;
        this.texts = texts;
    }

    @Override
    public Optional<Viewer> current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable(
                        asViewer(request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)));
    }

    /** Looks the person up in the agency at work; nobody, where he or she has left. */
    boolean find(PersonId person, HttpServletRequest request) {
        Optional<Viewer> viewer = agencies.atWork(person).map(this::viewer);
        viewer.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return viewer.isPresent();
    }

    private Viewer viewer(PersonAtWork person) {
        String role =
                person.actor().roles().stream()
                        .min(Comparator.naturalOrder())
                        .map(Role::key)
                        .map(texts::get)
                        .orElseGet(() -> texts.get("access.no-role"));
        return new Viewer(person.actor(), person.name(), role, person.agencyName());
    }

    private static @Nullable Viewer asViewer(@Nullable Object attribute) {
        return attribute instanceof Viewer viewer ? viewer : null;
    }
}
