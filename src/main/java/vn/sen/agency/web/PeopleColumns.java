package vn.sen.agency.web;

import java.util.List;
import vn.sen.seeing.ListKind;
import vn.sen.seeing.ListKind.Column;

/** What the list of people can show. */
final class PeopleColumns {

    static final String NAME = "ten";
    static final String UNIT = "don-vi";
    static final String POSITION = "chuc-vu";
    static final String ROLES = "vai-tro";

    static final ListKind KIND =
            new ListKind(
                    "people",
                    PeopleController.ADDRESS,
                    List.of(
                            Column.name(NAME, "agency.person.name"),
                            Column.usual(UNIT, "agency.person.unit").sorted(),
                            Column.usual(POSITION, "agency.person.position"),
                            Column.usual(ROLES, "agency.person.roles")));

    private PeopleColumns() {}
}
