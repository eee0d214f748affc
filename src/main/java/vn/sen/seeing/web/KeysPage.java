package vn.sen.seeing.web;

import java.util.List;

/** The keys that do something. */
public record KeysPage() {

    /** Keys pressed after g: the letter, and the end of the message key. */
    public List<String> ways() {
        return List.of("t", "k", "v", "l", "n");
    }

    /** Keys of a page: what is pressed, and the end of the message key. */
    public List<Key> keys() {
        return List.of(
                new Key("Ctrl K", "palette"),
                new Key("/", "search"),
                new Key("j", "next"),
                new Key("k", "previous"),
                new Key("x", "pick"),
                new Key("Enter", "open"),
                new Key("?", "help"));
    }

    /** A key and what it does. */
    public record Key(String key, String name) {}
}
