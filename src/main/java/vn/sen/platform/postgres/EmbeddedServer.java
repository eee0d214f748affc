package vn.sen.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that lives and dies with the program. Started over the same data it goes on
 * where it was; left running by a program that was killed it is adopted; killed itself it is
 * started again, on the same port, while the program goes on.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    /** Orphaned processes of a killed server may hold its memory for some seconds. */
    private static final int REVIVALS = 20;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path folder;
    private final Path data;
    private final Binaries binaries;
    private final Launcher launcher;
    private final Secrets secrets;
    private final boolean durable;
    private int port;
    private volatile boolean closing;

    private EmbeddedServer(Path folder, boolean durable) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.data = folder.resolve("data");
        this.durable = durable;
        this.binaries = Binaries.unpackedUnder(folder);
        this.secrets = Secrets.in(folder.resolve("secrets.properties"));
        this.launcher = Launcher.over(folder);
    }

    /**
     * Starts or takes over the server of a folder.
     *
     * @param folder where programs, data, passwords and logs of the server live
     * @param durable false only for tests: commits are then not forced to disk
     * @throws ServerFailure when the server does not come up, with its own words
     */
    public static EmbeddedServer start(Path folder, boolean durable) {
        try {
            EmbeddedServer server = new EmbeddedServer(folder, durable);
            server.open();
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The way into a server that another program started over the folder.
     *
     * @throws ServerFailure when none runs there
     */
    public static DatabaseAccess visit(Path folder) {
        Postmaster running =
                Postmaster.over(folder.resolve("data"))
                        .orElseThrow(() -> new ServerFailure("no server runs in " + folder, null));
        return access(running.port(), Secrets.in(folder.resolve("secrets.properties")));
    }

    public DatabaseAccess access() {
        return access(port, secrets);
    }

    private static DatabaseAccess access(int port, Secrets secrets) {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Roles.DATABASE);
        return new DatabaseAccess(url, Roles.OWNER, secrets.owner(), Roles.APP, secrets.app());
    }

    private synchronized void open() throws IOException {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        Postmaster running = Postmaster.over(data).filter(this::answers).orElse(null);
        if (running == null) {
            Postmaster.over(data).ifPresent(deaf -> stop("immediate"));
            running = launch();
        } else {
            LOG.info("took over the database server left running on port {}", running.port());
        }
        port = running.port();
        roles().prepare();
        watch(running.process());
    }

    private Postmaster launch() throws IOException {
        port = freePort();
        List<String> command = new ArrayList<>(control("start"));
        command.addAll(List.of("-w", "-t", "50", "-o", options()));
        launcher.run(folder.resolve("start.log"), command);
        return Postmaster.over(data)
                .orElseThrow(() -> new ServerFailure("the server went away as it started", null));
    }

    private void watch(ProcessHandle process) {
        var _ = process.onExit().thenRun(this::revive);
    }

    private synchronized void revive() {
        if (closing) {
            return;
        }
        LOG.warn("the database server ended unasked; starting it again");
        for (int attempt = 1; attempt <= REVIVALS; attempt++) {
            try {
                open();
                return;
            } catch (IOException | RuntimeException broken) {
                LOG.error("attempt {} to start the database server again failed", attempt, broken);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Stops the server; open statements are rolled back, committed work is on disk. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            if (Postmaster.over(data).isPresent()) {
                stop("fast");
            }
        }
    }

    private void stop(String mode) {
        List<String> command = new ArrayList<>(control("stop"));
        command.addAll(List.of("-w", "-t", "50", "-m", mode));
        launcher.run(folder.resolve("stop.log"), command);
    }

    private void initialise() throws IOException {
        Path password = folder.resolve("initdb.password");
        Files.writeString(password, secrets.superuser(), StandardCharsets.US_ASCII);
        try {
            launcher.run(
                    folder.resolve("initdb.log"),
                    List.of(
                            binaries.program("initdb").toString(),
                            "--pgdata=" + data,
                            "--username=" + Roles.SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--no-instructions"));
        } finally {
            Files.delete(password);
        }
    }

    private List<String> control(String verb) {
        return List.of(binaries.program("pg_ctl").toString(), verb, "--pgdata=" + data);
    }

    private String options() {
        String kept = durable ? "" : " -c fsync=off -c full_page_writes=off";
        return "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=50"
                        .formatted(port)
                + " -c shared_buffers=64MB -c timezone=UTC -c logging_collector=on"
                + " -c log_directory=../log -c log_filename=server-%a.log"
                + " -c log_truncate_on_rotation=on -c log_rotation_age=1d"
                + kept;
    }

    /**
     * The port of the last start where it is still free, so that open connections find their server
     * again.
     */
    private int freePort() throws IOException {
        InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
        if (port != 0) {
            try (ServerSocket same = new ServerSocket(port, 1, loopback)) {
                return same.getLocalPort();
            } catch (IOException taken) {
                LOG.warn("port {} is no longer free", port);
            }
        }
        try (ServerSocket any = new ServerSocket(0, 1, loopback)) {
            return any.getLocalPort();
        }
    }

    private boolean answers(Postmaster running) {
        return new Roles(running.port(), secrets).reachable();
    }

    private Roles roles() {
        return new Roles(port, secrets);
    }
}
