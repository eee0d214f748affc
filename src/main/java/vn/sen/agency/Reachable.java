package vn.sen.agency;

import vn.sen.actor.Actor;

/**
 * Somebody who works here today and can be told something.
 *
 * @param actor in his own right, whomever he stands in for
 * @param email where letters reach the person; empty where none is known
 */
public record Reachable(Actor actor, String name, String email) {}
