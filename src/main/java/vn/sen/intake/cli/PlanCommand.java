package vn.sen.intake.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sen.intake.PlanOutcome;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;

/** {@code plan read FILE [--json]}: reads a plan without a server. */
public final class PlanCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    private PlanCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command and gives the exit status: 0 read, 1 refused, 2 misused.
     *
     * @param args the words behind the program's name, with or without {@code plan}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        PrintStream utf8Out = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream utf8Err = new PrintStream(err, false, StandardCharsets.UTF_8);
        try {
            return new PlanCommand(utf8Out, utf8Err).run(new ArrayList<>(Arrays.asList(args)));
        } finally {
            utf8Out.flush();
            utf8Err.flush();
        }
    }

    private int run(List<String> words) {
        boolean json = words.remove("--json");
        if (!words.isEmpty() && words.getFirst().equals("plan")) {
            words.removeFirst();
        }
        if (words.size() != 2 || !words.getFirst().equals("read")) {
            err.println(Texts.get("intake.command.usage"));
            return MISUSED;
        }
        return read(Path.of(words.getLast()), json);
    }

    private int read(Path file, boolean json) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                err.println(Texts.get("intake.command.no-file", file));
                return MISUSED;
            }
            if (Files.size(file) > PlanReader.LARGEST) {
                return refuse(ReadingRefused.TOO_LARGE, json);
            }
            return answer(new PlanReader().read(Files.readAllBytes(file)), json);
        } catch (IOException e) {
            err.println(Texts.get("intake.command.no-file", file));
            return MISUSED;
        }
    }

    private int answer(PlanOutcome outcome, boolean json) {
        return switch (outcome) {
            case PlanReading plan -> {
                out.print(json ? PlanJson.write(plan) : PlanText.write(plan));
                yield DONE;
            }
            case ReadingRefused refused -> refuse(refused, json);
        };
    }

    private int refuse(ReadingRefused refused, boolean json) {
        String sentence = Texts.get(refused.key(), refused.limit());
        if (json) {
            Map<String, String> answer = new LinkedHashMap<>();
            answer.put("refused", refused.key());
            answer.put("message", sentence);
            out.print(Json.write(answer));
        }
        err.println(Texts.get("intake.refused.sentence", sentence));
        return REFUSED;
    }
}
