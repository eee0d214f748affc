package vn.sen.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.domain.HandOver;

/** The papers of hand-overs. */
@Component
public class HandOverStore {

    private static final int LATEST = 5;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    HandOverStore(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public void keep(HandOver done) {
        database.sql(
                        """
                        insert into agency.hand_over (id, person_id, reason, done_by, done_at)
                        values (:id, :person, :reason, :by, :at)
                        """)
                .param("id", done.id())
                .param("person", done.person().value())
                .param("reason", done.reason())
                .param("by", done.by().value())
                .param("at", done.at().atOffset(ZoneOffset.UTC))
                .update();
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (HandOver.Piece piece : done.pieces()) {
            rows.add(
                    new MapSqlParameterSource()
                            .addValue("id", done.id())
                            .addValue("position", rows.size() + 1)
                            .addValue("kind", piece.kind())
                            .addValue("name", piece.name())
                            .addValue("successor", piece.successor().value()));
        }
        batches.batchUpdate(
                """
                insert into agency.handed_piece (hand_over_id, position, kind, name, successor_id)
                values (:id, :position, :kind, :name, :successor)
                """,
                rows.toArray(MapSqlParameterSource[]::new));
    }

    /** Papers, the last first, with the names of all who took part. */
    public record Papers(List<HandOver> done, Map<PersonId, String> names) {

        public Papers {
            done = List.copyOf(done);
            names = Map.copyOf(names);
        }
    }

    /** The last ones of a person. */
    public Papers of(PersonId person) {
        Rows rows = new Rows();
        database.sql(
                        """
                        select h.id, h.person_id, h.reason, h.done_by, h.done_at, p.kind, p.name,
                               p.successor_id, s.name as successor, b.name as by_name
                          from (select *
                                  from agency.hand_over l
                                 where l.person_id = :person
                                 order by l.id desc
                                 limit :latest) h
                          join agency.handed_piece p
                            on p.agency_id = h.agency_id
                           and p.hand_over_id = h.id
                          join agency.person s
                            on s.agency_id = p.agency_id
                           and s.id = p.successor_id
                          left join agency.person b
                            on b.agency_id = h.agency_id
                           and b.id = h.done_by
                         order by h.id desc, p.position
                        """)
                .param("person", person.value())
                .param("latest", LATEST)
                .query(rows);
        return new Papers(rows.all.values().stream().map(Rows.Paper::whole).toList(), rows.names);
    }

    /** A row for each piece. */
    private static final class Rows implements RowCallbackHandler {

        private final Map<UUID, Paper> all = new LinkedHashMap<>();
        private final Map<PersonId, String> names = new HashMap<>();

        private record Paper(HandOver head, List<HandOver.Piece> pieces) {

            HandOver whole() {
                return new HandOver(
                        head.id(), head.person(), head.reason(), head.by(), head.at(), pieces);
            }
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            if (!all.containsKey(id)) {
                all.put(id, new Paper(head(row, id), new ArrayList<>()));
            }
            PersonId successor = new PersonId(row.getObject("successor_id", UUID.class));
            names.put(successor, row.getString("successor"));
            names.put(all.get(id).head().by(), String.valueOf(row.getString("by_name")));
            all.get(id)
                    .pieces()
                    .add(
                            new HandOver.Piece(
                                    row.getString("kind"), row.getString("name"), successor));
        }

        private static HandOver head(ResultSet row, UUID id) throws SQLException {
            return new HandOver(
                    id,
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getString("reason"),
                    new PersonId(row.getObject("done_by", UUID.class)),
                    row.getObject("done_at", OffsetDateTime.class).toInstant(),
                    List.of());
        }
    }
}
