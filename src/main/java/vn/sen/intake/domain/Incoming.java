package vn.sen.intake.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.archive.FileHash;
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;
import vn.sen.plan.PlanId;

/**
 * A file on its way to becoming a plan.
 *
 * @param file what was handed in
 * @param tables which of its tables are to be read
 */
public record Incoming(
        IncomingId id,
        PersonId by,
        Instant at,
        File file,
        Progress progress,
        TableChoice tables,
        Result result) {

    /**
     * What was handed in.
     *
     * @param hash where it is in the archive; none of a file refused at the door
     * @param size in bytes
     */
    public record File(String name, @Nullable FileHash hash, long size) {}

    /**
     * How far it has come.
     *
     * @param attempts how often it was begun
     * @param read how many of its pages are read, where that is counted
     * @param pages how many it has; 0 where they are not counted
     */
    public record Progress(Stage stage, int attempts, int read, int pages) {}

    /**
     * What came of it so far.
     *
     * @param candidates the tables to choose from
     */
    public record Result(
            @Nullable PlanId plan,
            @Nullable Refusal refusal,
            List<WhichTable.Candidate> candidates) {
        public Result {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Why no plan came of it.
     *
     * @param key of the sentence
     * @param limit the figure in it; 0 where it has none
     */
    public record Refusal(String key, int limit) {}

    public Stage stage() {
        return progress.stage();
    }
}
