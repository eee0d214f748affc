package vn.sen.web;

import vn.sen.actor.Actor;
import vn.sen.actor.Permission;

/**
 * The person who looks at a page.
 *
 * @param name full name, as the agency writes it
 * @param roleName the leading role, in words
 * @param agencyName name of the agency the person works for
 */
public record Viewer(Actor actor, String name, String roleName, String agencyName) {

    /** The last two words, as colleagues call each other. */
    public String shortName() {
        String[] words = name.strip().split("\\s+", -1);
        return words.length < 3 ? name : words[words.length - 2] + " " + words[words.length - 1];
    }

    public String initials() {
        StringBuilder letters = new StringBuilder();
        for (String word : shortName().split("\\s+", -1)) {
            letters.appendCodePoint(word.codePointAt(0));
        }
        return letters.toString();
    }

    public boolean may(Permission permission) {
        return permission.allows(actor);
    }
}
