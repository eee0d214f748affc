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
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;

/** {@code plan read|check FILE [--json] [--table N]}: reads or checks a plan without a server. */
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
        TableChoice choice = Wanted.tables(words);
        if (!words.isEmpty() && words.getFirst().equals("plan")) {
            words.removeFirst();
        }
        Function<PlanReading, String> writer =
                words.size() == 2 ? writer(words.getFirst(), json) : null;
        if (writer == null || choice == null) {
            err.println(Texts.get("intake.command.usage"));
            return MISUSED;
        }
        Wanted wanted = new Wanted(writer, json, choice);
        return words.getLast().equals("-")
                ? readInput(wanted)
                : read(Path.of(words.getLast()), wanted);
    }

    private static @Nullable Function<PlanReading, String> writer(String verb, boolean json) {
        return switch (verb) {
            case "read" -> json ? PlanJson::write : PlanText::write;
            case "check" -> json ? CheckWriter::json : CheckWriter::text;
            default -> null;
        };
    }

    /** Text, or a file, that another program hands over. */
    private int readInput(Wanted wanted) {
        try {
            byte[] input = System.in.readNBytes(PlanReader.LARGEST + 1);
            return answer(input, wanted);
        } catch (IOException e) {
            err.println(Texts.get("intake.command.no-file", "-"));
            return MISUSED;
        }
    }

    private int read(Path file, Wanted wanted) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                err.println(Texts.get("intake.command.no-file", file));
                return MISUSED;
            }
            if (Files.size(file) > PlanReader.LARGEST) {
                return refuse(ReadingRefused.TOO_LARGE, wanted.json());
            }
            return answer(Files.readAllBytes(file), wanted);
        } catch (IOException e) {
            err.println(Texts.get("intake.command.no-file", file));
            return MISUSED;
        }
    }

    /** Several tables are said on the side, and taken together where none was asked for. */
    private int answer(byte[] file, Wanted wanted) {
        PlanReader reader = new PlanReader().heardBy(this::tell);
        PlanOutcome outcome =
                wanted.tables().equals(TableChoice.ALL)
                        ? reader.readOrAsk(file)
                        : reader.read(file, wanted.tables());
        return switch (outcome) {
            case PlanReading plan -> print(plan, wanted);
            case WhichTable several -> {
                err.print(TablesText.write(several));
                yield print(several.all(), wanted);
            }
            case ReadingRefused refused -> refuse(refused, wanted.json());
        };
    }

    private void tell(int read, int pages) {
        err.println(Texts.get("intake.command.page", read + 1, pages));
    }

    private int print(PlanReading plan, Wanted wanted) {
        out.print(wanted.writer().apply(plan));
        return DONE;
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
