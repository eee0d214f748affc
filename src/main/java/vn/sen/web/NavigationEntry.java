package vn.sen.web;

import java.util.function.ToIntFunction;
import vn.sen.actor.Permission;

/**
 * A page that a module adds to the navigation.
 *
 * @param stage where in the cycle it stands
 * @param order place within the stage, small first
 * @param titleKey message key of its name
 * @param href its address, which is also the beginning of the addresses below it
 * @param permission who sees it
 * @param count how many things wait there for the viewer; 0 shows nothing
 */
public record NavigationEntry(
        Stage stage,
        int order,
        String titleKey,
        String href,
        Permission permission,
        ToIntFunction<Viewer> count) {

    /** Plan, do, check, act; and what stands before and after the cycle. */
    public enum Stage {
        HOME,
        PLAN,
        DO,
        CHECK,
        ACT,
        SETTINGS;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static NavigationEntry of(
            Stage stage, int order, String titleKey, String href, Permission permission) {
        return new NavigationEntry(stage, order, titleKey, href, permission, viewer -> 0);
    }
}
