package vn.sen.actor;

/** Why a rule refuses an act, as the key of the message that tells a person what to do. */
@FunctionalInterface
public interface Reason {

    String key();
}
