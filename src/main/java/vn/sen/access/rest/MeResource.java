package vn.sen.access.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.access.domain.AccessPermission;
import vn.sen.access.web.Needs;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.rest.Api;
import vn.sen.rest.Caller;
import vn.sen.rest.Described;
import vn.sen.web.Forbidden;
import vn.sen.web.Viewer;

/** Whose token it is. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class MeResource {

    /** The person a program works for, and the token it does so with. */
    record MeBody(
            UUID person,
            String name,
            UUID agency,
            String agencyName,
            List<Role> roles,
            List<UUID> units,
            TokenBody token) {}

    /** The token, without its secret. */
    record TokenBody(UUID id, String name, boolean mayWrite, Instant expires) {}

    @GetMapping("/me")
    @Needs(AccessPermission.OWN_ACCOUNT)
    @Described("getMe")
    MeBody me(Viewer viewer, HttpServletRequest request) {
        Actor actor = viewer.actor();
        return new MeBody(
                actor.person().value(),
                viewer.name(),
                actor.agency().value(),
                viewer.agencyName(),
                actor.roles().stream().sorted(Comparator.naturalOrder()).toList(),
                actor.units().stream().map(UnitId::value).sorted().toList(),
                token(Caller.of(request).orElseThrow(Forbidden::new)));
    }

    private static TokenBody token(Caller caller) {
        return new TokenBody(caller.token(), caller.name(), caller.mayWrite(), caller.expires());
    }
}
