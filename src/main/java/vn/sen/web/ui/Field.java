package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form. Its value stays when something was wrong with it.
 *
 * @param name of the request parameter; the element's id is made from it
 * @param help what to enter, said before
 * @param error what was wrong, in words that say what to enter
 * @param explained why it is asked, for those who want to know; null where that is plain
 */
public record Field(
        String name,
        String label,
        @Nullable String value,
        @Nullable String help,
        @Nullable String error,
        @Nullable Explained explained) {

    public Field(
            String name,
            String label,
            @Nullable String value,
            @Nullable String help,
            @Nullable String error) {
        this(name, label, value, help, error, null);
    }

    /**
     * Why a field is there.
     *
     * @param clause where the law or the standard asks for it
     */
    public record Explained(String words, String clause) {}

    public static Field of(String name, String label) {
        return new Field(name, label, null, null, null);
    }

    public static Field of(String name, String label, @Nullable String value) {
        return new Field(name, label, value, null, null);
    }

    public Field help(String words) {
        return new Field(name, label, value, words, error, explained);
    }

    public Field error(@Nullable String words) {
        return new Field(name, label, value, help, words, explained);
    }

    public Field explained(String words, String clause) {
        return new Field(name, label, value, help, error, new Explained(words, clause));
    }

    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The ids that describe the input, or nothing. */
    public @Nullable String describedBy() {
        if (help == null && error == null) {
            return null;
        }
        if (help == null) {
            return id() + "-e";
        }
        return error == null ? id() + "-h" : id() + "-h " + id() + "-e";
    }

    public @Nullable String invalid() {
        return error == null ? null : "true";
    }

    public boolean holds(Option option) {
        return option.value().equals(value == null ? "" : value);
    }
}
