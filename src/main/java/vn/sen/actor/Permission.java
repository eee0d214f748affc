package vn.sen.actor;

/**
 * A right to act. Each module names its own as constants of one enum, used by its handlers and its
 * pages alike, so that a button is shown exactly where the act is allowed.
 */
@FunctionalInterface
public interface Permission {

    boolean allows(Actor actor);
}
