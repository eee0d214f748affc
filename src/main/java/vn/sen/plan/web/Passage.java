package vn.sen.plan.web;

import java.util.List;

/** A part of the document beside its table: a title of ours, the words of the document. */
public record Passage(String title, List<String> lines) {

    public Passage {
        lines = List.copyOf(lines);
    }
}
