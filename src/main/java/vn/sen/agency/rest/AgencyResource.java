package vn.sen.agency.rest;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.AgencyView;
import vn.sen.agency.PersonView;
import vn.sen.agency.UnitKind;
import vn.sen.agency.UnitView;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.PageOf;
import vn.sen.rest.Paging;

/** The agency, its units and its people. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class AgencyResource {

    private final Agencies agencies;

    AgencyResource(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The agency of the token. */
    record AgencyBody(
            UUID id, String name, @Nullable String parentName, AgencyKind kind, String code) {

        static AgencyBody of(AgencyView view) {
            return new AgencyBody(
                    view.id().value(), view.name(), view.parentName(), view.kind(), view.code());
        }
    }

    /** A unit. */
    record UnitBody(UUID id, String name, UnitKind kind, boolean active) {

        static UnitBody of(UnitView view) {
            return new UnitBody(view.id().value(), view.name(), view.kind(), view.active());
        }
    }

    /** Somebody who works here, with the roles of today. */
    record PersonBody(UUID id, String name, @Nullable UUID unit, List<Role> roles) {

        static PersonBody of(PersonView view) {
            return new PersonBody(
                    view.id().value(),
                    view.name(),
                    view.unit() == null ? null : view.unit().value(),
                    view.rolesToday().stream().sorted(Comparator.naturalOrder()).toList());
        }
    }

    @GetMapping("/agency")
    @Needs(AgencyPermission.SEE_PEOPLE)
    @Described("getAgency")
    AgencyBody agency() {
        return AgencyBody.of(agencies.own());
    }

    @GetMapping("/units")
    @Needs(AgencyPermission.SEE_PEOPLE)
    @Described("listUnits")
    PageOf<UnitBody> units(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return PageOf.of(
                agencies.units().stream().map(UnitBody::of).toList(), Paging.of(page, size));
    }

    @GetMapping("/people")
    @Needs(AgencyPermission.SEE_PEOPLE)
    @Described("listPeople")
    PageOf<PersonBody> people(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return PageOf.of(
                agencies.people().stream().map(PersonBody::of).toList(), Paging.of(page, size));
    }
}
