package vn.sen.intake.word;

import java.util.List;

/** The text of a Word file, in reading order. */
public record WordDocument(List<Block> blocks) {
    public WordDocument {
        blocks = List.copyOf(blocks);
    }
}
