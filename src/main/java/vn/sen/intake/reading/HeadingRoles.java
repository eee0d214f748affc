package vn.sen.intake.reading;

import java.util.List;
import java.util.stream.IntStream;
import vn.sen.calendar.DeadlineReader;
import vn.sen.intake.document.Grid;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.document.Table;

/** What the columns of a plan's table hold, by their headings alone. */
public final class HeadingRoles {
    private final CellLooks looks;

    public HeadingRoles(DeadlineReader deadlines) {
        looks = new CellLooks(deadlines);
    }

    /** The roles, one for each heading; none where these are not the headings of a plan. */
    public List<Role> of(List<String> headings) {
        Table table =
                new Table(List.of(row(headings), row(headings.stream().map(h -> "").toList())));
        Columns columns = new ColumnFinder(Grid.of(table), looks).find();
        if (columns == null) {
            return List.of();
        }
        return IntStream.range(0, headings.size()).mapToObj(i -> role(columns, i)).toList();
    }

    /** Whether words are a time and nothing else. */
    public boolean saysWhen(String text) {
        return looks.saysWhen(text);
    }

    private static Role role(Columns columns, int at) {
        return columns.list().stream()
                .filter(column -> column.from() <= at && at < column.to())
                .map(Column::role)
                .findFirst()
                .orElse(Role.NOTE);
    }

    private static Table.Row row(List<String> texts) {
        return new Table.Row(0, false, texts.stream().map(HeadingRoles::cell).toList());
    }

    private static Table.Cell cell(String text) {
        return new Table.Cell(1, false, List.of(new Paragraph("", text, Paragraph.Look.PLAIN)));
    }
}
