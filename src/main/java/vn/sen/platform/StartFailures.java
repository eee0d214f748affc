package vn.sen.platform;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import vn.sen.platform.postgres.ServerFailure;

/** Why the program does not start, in words that say what to do. */
final class StartFailures implements FailureAnalyzer {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("vn.sen.platform.start-failures");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String key = key(each);
            if (key != null) {
                return new FailureAnalysis(
                        WORDS.getString(key).formatted(each.getMessage()),
                        WORDS.getString(key + ".act"),
                        failure);
            }
        }
        return null;
    }

    private static @Nullable String key(Throwable cause) {
        return switch (cause) {
            case DataFolder.FolderInUse _ -> "folder-in-use";
            case ServerFailure _ -> "database";
            case PortInUseException _ -> "port-in-use";
            default -> null;
        };
    }
}
