package vn.sen.plan.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;

/** In which order the rows of a draft stand. */
@Component
public class RowOrder {

    private final JdbcClient database;

    RowOrder(JdbcClient database) {
        this.database = database;
    }

    /**
     * Sets the rows of a plan one behind the other. Their versions stay: whoever has a row open
     * loses nothing when it moves.
     */
    public void set(List<ItemId> rows) {
        database.sql(
                        """
                        update plan.item i
                           set position = o.place
                          from unnest(:rows::uuid[]) with ordinality as o (id, place)
                         where i.id = o.id
                           and i.position <> o.place
                        """)
                .param("rows", rows.stream().map(ItemId::value).toArray(UUID[]::new))
                .update();
    }
}
