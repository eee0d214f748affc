package vn.sen.agency.store;

import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;

/**
 * A unit in a list.
 *
 * @param people how many work there now
 * @param away how many of them are away today
 */
public record UnitLine(
        UnitId id, String name, UnitKind kind, boolean active, int people, int away) {}
