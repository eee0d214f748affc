package vn.sen.plan.app;

import org.springframework.stereotype.Component;
import vn.sen.web.Texts;

/** What tasks are called: the deliverable and which of several. */
@Component
public class TaskTitles {

    private final Texts texts;

    TaskTitles(Texts texts) {
        this.texts = texts;
    }

    /** Without what the plan adds in brackets. */
    public String title(String title, String label, boolean ofAnEvent) {
        return labelled(title.replaceFirst("\\s*\\([^()]*\\)\\s*$", ""), label, ofAnEvent);
    }

    /** A period goes on in small letters; an event has a name of its own. */
    public String labelled(String title, String label, boolean ofAnEvent) {
        if (label.isEmpty()) {
            return title;
        }
        return texts.get("task.title", title, ofAnEvent ? label : lowerFirst(label));
    }

    private static String lowerFirst(String words) {
        return words.isEmpty()
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
