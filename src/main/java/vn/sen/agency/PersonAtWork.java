package vn.sen.agency;

import vn.sen.actor.Actor;

/** Somebody who works here today, with what he or she may act as. */
public record PersonAtWork(Actor actor, String name, String agencyName) {}
