package vn.sen.paper;

import java.util.List;

/**
 * Who gets a paper beside those it addresses (annex I, part I, II.9).
 *
 * @param others each on a line of its own, without dash and stop
 * @param kept who keeps it, as it stands after the word for keeping
 */
public record Receivers(List<String> others, String kept) {

    public Receivers {
        others = List.copyOf(others);
    }
}
