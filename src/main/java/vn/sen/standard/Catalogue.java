package vn.sen.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The activities of a quality management system, and which of them a phrase speaks of. */
public final class Catalogue {
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Map<String, List<Activity>> byTopic = new LinkedHashMap<>();
    private final Recogniser recogniser;

    private Catalogue(List<String> lines, Lexicon lexicon) {
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.contains("|")) {
                addActivity(line.split("\\s*\\|\\s*", -1));
            } else if (line.contains("->")) {
                addTopic(line.split("\\s*->\\s*", -1));
            }
        }
        recogniser = new Recogniser(lexicon, this);
    }

    /** The catalogue that comes with the program. */
    public static Catalogue standard() {
        return Held.STANDARD;
    }

    private void addActivity(String[] fields) {
        Activity activity =
                new Activity(fields[0], List.of(fields[1].split(",\\s*", -1)), fields[2]);
        activities.put(activity.id(), activity);
        byTopic.put(activity.id(), List.of(activity));
    }

    private void addTopic(String[] fields) {
        List<Activity> meant = new ArrayList<>();
        for (String id : fields[1].split(",\\s*", -1)) {
            meant.add(find(id).orElseThrow());
        }
        byTopic.put(fields[0], List.copyOf(meant));
    }

    /** All activities, in the order of the year's work. */
    public List<Activity> activities() {
        return List.copyOf(activities.values());
    }

    public Optional<Activity> find(String id) {
        return Optional.ofNullable(activities.get(id));
    }

    /** The activities that a row or phrase of a plan speaks of; none rather than a guess. */
    public Recognition recognise(String text) {
        return recogniser.recognise(text);
    }

    boolean isTopic(String name) {
        return byTopic.containsKey(name);
    }

    /** What a topic stands for where no further word tells. */
    List<Activity> meantBy(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /** Loaded once, when first asked for. */
    private static final class Held {
        static final Catalogue STANDARD =
                new Catalogue(
                        Lexicon.lines(Catalogue.class, "catalogue.txt"),
                        Lexicon.beside(Catalogue.class, "activities.lexicon"));
    }
}
