package vn.sen.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text form of a {@link Lexicon}. */
final class LexiconFile {
    private final Map<String, List<String>> alternatives = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private String topic = "";

    private LexiconFile() {}

    static List<Phrase> parse(List<String> lines) {
        LexiconFile file = new LexiconFile();
        for (String line : lines) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                file.accept(text);
            }
        }
        return file.phrases;
    }

    private void accept(String line) {
        if (line.startsWith("[")) {
            topic = line.substring(1, line.length() - 1).strip();
        } else if (line.startsWith("@")) {
            int equals = line.indexOf('=');
            alternatives.put(
                    line.substring(0, equals).strip(),
                    List.of(line.substring(equals + 1).strip().split("\\s*;\\s*", -1)));
        } else {
            int blank = line.indexOf(' ');
            int weight = Integer.parseInt(line.substring(0, blank));
            for (String words : expand(line.substring(blank + 1).strip())) {
                phrases.add(new Phrase(topic, weight, Token.of(words)));
            }
        }
    }

    private List<String> expand(String phrase) {
        int at = phrase.indexOf('@');
        if (at < 0) {
            return List.of(phrase);
        }
        int blank = phrase.indexOf(' ', at);
        int end = blank < 0 ? phrase.length() : blank;
        List<String> expanded = new ArrayList<>();
        for (String choice : alternatives.getOrDefault(phrase.substring(at, end), List.of())) {
            expanded.addAll(expand(phrase.substring(0, at) + choice + phrase.substring(end)));
        }
        return expanded;
    }
}
