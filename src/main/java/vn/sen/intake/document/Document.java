package vn.sen.intake.document;

import java.util.List;
import java.util.Set;
import vn.sen.intake.Doubt;

/**
 * The text of a file, in reading order.
 *
 * @param doubts what a person should know about the file as a whole
 * @param faint words of a picture that could hardly be made out
 */
public record Document(List<Block> blocks, Set<Doubt> doubts, List<FaintWord> faint) {
    public Document {
        blocks = List.copyOf(blocks);
        doubts = Set.copyOf(doubts);
        faint = List.copyOf(faint);
    }

    public Document(List<Block> blocks, Set<Doubt> doubts) {
        this(blocks, doubts, List.of());
    }

    public Document(List<Block> blocks) {
        this(blocks, Set.of());
    }
}
