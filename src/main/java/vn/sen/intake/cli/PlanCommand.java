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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.PlanOutcome;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;

/** {@code plan read|check FILE [--json]}: reads or checks a plan without a server. */
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
        Function<PlanReading, String> writer =
                words.size() == 2 ? writer(words.getFirst(), json) : null;
        if (writer == null) {
            err.println(Texts.get("intake.command.usage"));
            return MISUSED;
        }
        return words.getLast().equals("-")
                ? readInput(writer, json)
                : read(Path.of(words.getLast()), writer, json);
    }

    private static @Nullable Function<PlanReading, String> writer(String verb, boolean json) {
        return switch (verb) {
            case "read" -> json ? PlanJson::write : PlanText::write;
            case "check" -> json ? CheckWriter::json : CheckWriter::text;
            default -> null;
        };
    }

    /** Text, or a file, that another program hands over. */
    private int readInput(Function<PlanReading, String> writer, boolean json) {
        try {
            byte[] input = System.in.readNBytes(PlanReader.LARGEST + 1);
            return answer(new PlanReader().read(input), writer, json);
        } catch (IOException e) {
            err.println(Texts.get("intake.command.no-file", "-"));
            return MISUSED;
        }
    }

    private int read(Path file, Function<PlanReading, String> writer, boolean json) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                err.println(Texts.get("intake.command.no-file", file));
                return MISUSED;
            }
            if (Files.size(file) > PlanReader.LARGEST) {
                return refuse(ReadingRefused.TOO_LARGE, json);
            }
            return answer(new PlanReader().read(Files.readAllBytes(file)), writer, json);
        } catch (IOException e) {
            err.println(Texts.get("intake.command.no-file", file));
            return MISUSED;
        }
    }

    private int answer(PlanOutcome outcome, Function<PlanReading, String> writer, boolean json) {
        return switch (outcome) {
            case PlanReading plan -> {
                out.print(writer.apply(plan));
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
