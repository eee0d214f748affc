package vn.sen.intake.document;

import java.util.List;
import java.util.Set;
import vn.sen.intake.Doubt;

/**
 * The text of a file, in reading order.
 *
 * @param doubts what a person should know about the file as a whole
 */
public record Document(List<Block> blocks, Set<Doubt> doubts) {
    public Document {
        blocks = List.copyOf(blocks);
        doubts = Set.copyOf(doubts);
    }

    public Document(List<Block> blocks) {
        this(blocks, Set.of());
    }
}
