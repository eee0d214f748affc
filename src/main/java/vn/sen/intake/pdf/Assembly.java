package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Paragraph;

/** Puts the sheets of a file together as one text. */
final class Assembly {
    private final List<Sheet> sheets;

    Assembly(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (TextLine line : TextLine.of(sheet.glyphs())) {
                blocks.add(new Paragraph("", line.text(), new Paragraph.Look(line.bold(), false)));
            }
        }
        return blocks;
    }
}
