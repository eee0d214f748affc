package vn.sen.reminder.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import vn.sen.reminder.domain.Letter;
import vn.sen.web.Texts;

/** Writes a letter out, in HTML and in plain words. */
@Component
public class LetterWriter {

    private final TemplateEngine engine;
    private final Texts texts;

    LetterWriter(TemplateEngine engine, Texts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    public Letter.Content write(LetterPage page) {
        StringOutput html = new StringOutput();
        engine.render("reminder/mail/letter.jte", Map.of("t", texts, "page", page), html);
        return new Letter.Content(oneLine(page.subject()), plain(page), html.toString());
    }

    private static String plain(LetterPage page) {
        StringJoiner text = new StringJoiner("\r\n");
        text.add(page.greeting()).add("").add(page.opening());
        for (LetterPage.Section section : page.sections()) {
            text.add("").add(section.title()).add("");
            section.lines().forEach(each -> add(each, text));
        }
        text.add("").add(page.home().text() + ": " + page.home().href());
        text.add(page.settings().text() + ": " + page.settings().href());
        return text.add("").add(page.foot()).add("").toString();
    }

    private static void add(LetterPage.Line line, StringJoiner text) {
        text.add("- " + oneLine(line.title()));
        text.add("  " + line.words() + (line.row() == null ? "" : " · " + line.row()));
        text.add("  " + line.href());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
