package vn.sen.intake.app;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sen.intake.domain.Stage;
import vn.sen.seeing.Command;
import vn.sen.seeing.Finder;
import vn.sen.seeing.SqlFinder;
import vn.sen.web.Texts;

/** Files taken in, in the search over everything; and the act of handing one in. */
@Configuration(proxyBeanMethods = false)
class IncomingFinder {

    @Bean
    Finder findFiles(JdbcClient database, Texts texts) {
        return new SqlFinder(
                "files",
                70,
                IntakePermission.HAND_IN_PLAN,
                database,
                """
                select f.id, f.name, f.stage
                  from intake.incoming f
                 where f.found_by like all(cast(:words as text[]))
                 order by f.at desc, f.id
                 limit :most
                """,
                (row, number) ->
                        new Finder.Found(
                                row.getString("name"),
                                "/ke-hoach/da-nhan/" + row.getString("id"),
                                texts.get(Stage.valueOf(row.getString("stage")).key()),
                                null));
    }

    @Bean
    Command handInCommand() {
        return new Command(
                "seeing.act.upload", "/ke-hoach/tai-len", "upload", IntakePermission.HAND_IN_PLAN);
    }
}
