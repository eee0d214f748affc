package vn.sen.agency;

import vn.sen.actor.UnitId;

/** A unit as other modules see it. */
public record UnitView(UnitId id, String name, UnitKind kind, boolean active) {}
