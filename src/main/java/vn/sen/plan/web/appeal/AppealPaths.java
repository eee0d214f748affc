package vn.sen.plan.web.appeal;

import java.util.UUID;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.ExtensionId;
import vn.sen.plan.store.Appeal;

/** Addresses of requests for time and of difficulties. */
public final class AppealPaths {

    public static final String LIST = "/de-nghi";

    private AppealPaths() {}

    /** Where more time is asked for. */
    public static String ask(TaskId task) {
        return "/viec/" + task + "/gia-han";
    }

    /** Where it is said what stands in the way. */
    public static String report(TaskId task) {
        return "/viec/" + task + "/vuong-mac";
    }

    public static String one(Appeal appeal) {
        return appeal.kind() == Appeal.Kind.EXTENSION
                ? extension(appeal.id())
                : difficulty(appeal.id());
    }

    static String of(ExtensionId extension) {
        return extension(extension.value());
    }

    static String of(DifficultyId difficulty) {
        return difficulty(difficulty.value());
    }

    private static String extension(UUID id) {
        return "/gia-han/" + id;
    }

    private static String difficulty(UUID id) {
        return "/vuong-mac/" + id;
    }
}
