package vn.sen.intake.document;

import java.util.List;

/** The text of a file, in reading order. */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
