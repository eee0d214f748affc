package vn.sen.seeing;

import vn.sen.actor.Permission;

/**
 * An act that can be begun from the search. A bean of this type makes it known.
 *
 * @param titleKey message key of what it does, which is also what it is found by
 * @param href where it is begun
 */
public record Command(String titleKey, String href, String icon, Permission permission) {}
