package vn.sen.intake.cli;

import vn.sen.intake.WhichTable;

/** Says which tables of a document look like plans, and how to take one of them. */
final class TablesText {
    private TablesText() {}

    static String write(WhichTable several) {
        StringBuilder out = new StringBuilder();
        out.append(Texts.get("intake.tables.several", several.tables().size())).append('\n');
        for (WhichTable.Candidate table : several.tables()) {
            String name =
                    table.caption().isEmpty()
                            ? String.join(" | ", table.headings())
                            : table.caption();
            String first = table.firstRows().isEmpty() ? "" : table.firstRows().getFirst();
            out.append(Texts.get("intake.tables.one", table.number(), name, table.rows(), first))
                    .append('\n');
        }
        return out.toString();
    }
}
