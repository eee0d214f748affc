package vn.sen.intake.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkshopTests {
    private static final Duration SHORT = Duration.ofSeconds(1);

    @Test
    @Timeout(20)
    void endsAProgramAndItsChildrenInTime() throws IOException {
        try (Workshop workshop = Workshop.open()) {
            String stubborn = "trap '' TERM; setsid sleep 300 " + "& sh -c 'sleep 301'";
            assertThat(workshop.run(List.of("/bin/sh", "-c", stubborn), SHORT)).isFalse();
            assertThat(living(" 301")).isZero();
        }
    }

    @Test
    @Timeout(20)
    void endsWhatHasLetGoOfTheProgramByTheNameOfItsFolder() throws IOException {
        try (Workshop workshop = Workshop.open()) {
            String mark = workshop.folder() + "/on";
            String lets = "setsid sh -c 'while :; do sleep 1; done' " + mark + " & exit 0";
            assertThat(workshop.run(List.of("/bin/sh", "-c", lets, mark), SHORT)).isTrue();
            assertThat(living(mark)).isZero();
        }
    }

    private static long living(String words) {
        for (int i = 0; i < 50; i++) {
            if (count(words) == 0) {
                return 0;
            }
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
        }
        return count(words);
    }

    private static long count(String words) {
        return ProcessHandle.allProcesses()
                .filter(each -> each.info().commandLine().orElse("").contains(words))
                .count();
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Path folder;
        try (Workshop workshop = Workshop.open()) {
            folder = workshop.folder();
            workshop.put("deep/in/a/file", new byte[3]);
            workshop.run(List.of("/bin/sh", "-c", "mkdir -p a/b && echo x > a/b/c"), SHORT);
            assertThat(workshop.take("a/b/c", 10)).hasSize(2);
            assertThat(workshop.take("a/b/c", 1)).isEmpty();
            assertThat(workshop.take("nothing", 1)).isEmpty();
        }
        assertThat(Files.exists(folder)).isFalse();
    }

    @Test
    void showsTheProgramNothingOfOurSurroundings() throws IOException {
        try (Workshop workshop = Workshop.open()) {
            workshop.run(List.of("/bin/sh", "-c", "env > seen"), SHORT);
            String seen =
                    new String(
                            workshop.take("seen", 10_000), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(seen.lines().map(line -> line.replaceFirst("=.*", "")))
                    .isSubsetOf(
                            "PATH",
                            "HOME",
                            "TMPDIR",
                            "LC_ALL",
                            "SAL_USE_VCLPLUGIN",
                            "OMP_THREAD_LIMIT",
                            "PWD",
                            "OLDPWD",
                            "SHLVL",
                            "_");
        }
    }
}
