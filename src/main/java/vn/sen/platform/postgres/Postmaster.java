package vn.sen.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A server found running over a data folder, as its own file postmaster.pid tells. */
record Postmaster(ProcessHandle process, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    static Optional<Postmaster> over(Path data) {
        try {
            List<String> lines =
                    Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.UTF_8);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                    .filter(Postmaster::isServer)
                    .map(process -> new Postmaster(process, port));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            throw new ServerFailure("cannot read postmaster.pid in " + data, unreadable);
        }
    }

    /** A number left behind may by now belong to another program. */
    private static boolean isServer(ProcessHandle process) {
        return process.isAlive()
                && process.info().command().map(path -> path.contains("postgres")).orElse(true);
    }
}
