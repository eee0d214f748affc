package vn.sen.calendar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import vn.sen.calendar.text.Texts;

/**
 * {@code deadline PHRASE --year YEAR [--event DAY] [--json]}; with {@code -} for the phrase it
 * reads one from each line of standard input and writes one JSON object a line.
 */
public final class DeadlineCommand {

    private static final int DONE = 0;
    private static final int MISUSED = 2;

    private DeadlineCommand() {}

    /** Runs the command; 0 when it is done, 2 where the arguments make no sense. */
    public static int run(
            String[] args, InputStream in, PrintStream out, PrintStream err, Clock clock) {
        try {
            Request request = Request.of(List.of(args), clock);
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            answer(request, in, writer);
            writer.flush();
            return DONE;
        } catch (Request.Misused misused) {
            print(err, misused.text(), Texts.text("command.usage"));
            return MISUSED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Request request, InputStream in, Writer out) throws IOException {
        Answers answers = new Answers(request.year(), request.event());
        if (request.isStream()) {
            answerLines(answers, in, out);
        } else if (request.json()) {
            out.append(JsonReport.of(answers.of(request.phrase()))).append('\n');
        } else {
            out.append(PlainReport.of(answers.of(request.phrase())));
        }
    }

    /** Answers are held back only while more lines are waiting. */
    private static void answerLines(Answers answers, InputStream in, Writer out)
            throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.append(JsonReport.of(answers.of(line))).append('\n');
            if (!lines.ready()) {
                out.flush();
            }
        }
    }

    private static void print(PrintStream err, String... lines) {
        for (String line : lines) {
            err.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        err.flush();
    }
}
