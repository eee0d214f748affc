package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;

/** The rows of amendments as they are to be. */
@Component
public class AmendedRows {

    private static final String KEEP =
            """
            insert into plan.amended_row (amendment_id, item_id, kind, base_version,
                   taken_out, section, no, content, timing_text, outputs, activities,
                   notes, part_roles, part_words, part_functions, part_units,
                   part_held, part_people)
            values (:amendment, :item, :kind, :base,
                   false, :section, :no, :content, :timing, :outputs, :activities,
                   :notes, :roles, :words, :functions, cast(:units as uuid[]),
                   :held, cast(:people as uuid[]))
                on conflict (agency_id, amendment_id, item_id) do update
               set kind = excluded.kind,
                   base_version = excluded.base_version,
                   taken_out = false,
                   section = excluded.section,
                   no = excluded.no,
                   content = excluded.content,
                   timing_text = excluded.timing_text,
                   outputs = excluded.outputs,
                   activities = excluded.activities,
                   notes = excluded.notes,
                   part_roles = excluded.part_roles,
                   part_words = excluded.part_words,
                   part_functions = excluded.part_functions,
                   part_units = excluded.part_units,
                   part_held = excluded.part_held,
                   part_people = excluded.part_people
            """;

    private final JdbcClient database;

    AmendedRows(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a row, in place of what the amendment said of it before. */
    public void keep(AmendedRow row) {
        ItemText text = row.text();
        database.sql(KEEP)
                .param("amendment", row.amendment().value())
                .param("item", row.item().value())
                .param("kind", row.kind().name())
                .param("base", row.base())
                .param("section", text.section())
                .param("no", text.no())
                .param("content", text.content())
                .param("timing", text.timingText())
                .param("outputs", Columns.array(text.outputs()))
                .param("activities", Columns.array(text.activities()))
                .param("notes", Columns.array(text.notes()))
                .param("roles", each(row, part -> part.role().name()))
                .param("words", each(row, Part::words))
                .param("functions", each(row, part -> part.function().name()))
                .param("units", each(row, part -> text(part.unitId())))
                .param("held", each(row, part -> Columns.name(part.heldRole())))
                .param("people", each(row, part -> text(part.personId())))
                .update();
    }

    private static String[] each(AmendedRow row, Function<Part, @Nullable String> value) {
        return row.parts().stream().map(value).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object key) {
        return key == null ? null : key.toString();
    }

    public void takeOut(AmendmentId amendment, ItemId item) {
        database.sql(
                        """
                        update plan.amended_row
                           set taken_out = true
                         where amendment_id = :amendment
                           and item_id = :item
                        """)
                .param("amendment", amendment.value())
                .param("item", item.value())
                .update();
    }

    public List<AmendedRow> of(AmendmentId amendment) {
        return database.sql(
                        """
                        select r.amendment_id, r.item_id, r.kind, r.base_version, r.section, r.no,
                               r.content, r.timing_text, r.outputs, r.activities, r.notes,
                               r.part_roles, r.part_words, r.part_functions, r.part_units,
                               r.part_held, r.part_people
                          from plan.amended_row r
                         where r.amendment_id = :amendment
                           and not r.taken_out
                         order by r.item_id
                        """)
                .param("amendment", amendment.value())
                .query(AmendedRows::row)
                .list();
    }

    private static AmendedRow row(ResultSet row, int number) throws SQLException {
        return new AmendedRow(
                Columns.key(row, "amendment_id", AmendmentId::new),
                Columns.key(row, "item_id", ItemId::new),
                AmendedRow.Kind.valueOf(row.getString("kind")),
                row.getInt("base_version"),
                new ItemText(
                        row.getString("section"),
                        row.getString("no"),
                        row.getString("content"),
                        row.getString("timing_text"),
                        Columns.texts(row, "outputs"),
                        Columns.texts(row, "activities"),
                        Columns.texts(row, "notes")),
                ItemQueries.parts(row));
    }
}
