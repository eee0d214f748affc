package vn.sen.reminder.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.reminder.app.KeepChoices;
import vn.sen.reminder.domain.Channel;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.domain.Kind;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Makes the page of choices, and reads what was chosen. */
@Component
class ChoicesPages {

    static final String CHANNEL = "kenh-";
    static final String HOUR = "gio";
    static final String WORKING_DAYS = "ngayLamViec";
    static final String VERSION = "phienBan";

    private static final int FIRST_HOUR = 5;
    private static final int HALVES = 31;

    private final Texts texts;

    ChoicesPages(Texts texts) {
        this.texts = texts;
    }

    ChoicesPage page(
            Actor viewer, KeepChoices.Seen seen, boolean hasServer, @Nullable String fresh) {
        Choices choices = seen.choices();
        return new ChoicesPage(
                Arrays.stream(Kind.values())
                        .filter(each -> concerns(each, viewer))
                        .map(each -> field(each, choices))
                        .toList(),
                Arrays.stream(Channel.values())
                        .map(each -> Option.of(each.name(), texts.get(each.key())))
                        .toList(),
                Field.of(HOUR, texts.get("reminder.choices.hour"), choices.hour().toString()),
                hours(),
                choices.workingDays(),
                choices.version(),
                letters(seen.address(), hasServer),
                seen.feed()
                        .map(each -> texts.get("reminder.choices.since", texts.moment(each)))
                        .orElse(null),
                fresh);
    }

    private static boolean concerns(Kind kind, Actor viewer) {
        return !kind.isOfAdministrators() || viewer.holds(Role.ADMINISTRATOR);
    }

    /** What was chosen; empty where it is nothing that the page offers. */
    Optional<Choices> read(Map<String, String> form) {
        try {
            Map<Kind, Channel> chosen = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                String channel = form.get(CHANNEL + kind.key());
                if (channel != null) {
                    chosen.put(kind, Channel.valueOf(channel));
                }
            }
            LocalTime hour =
                    LocalTime.parse(form.getOrDefault(HOUR, Choices.USUAL_HOUR.toString()));
            int version = Integer.parseInt(form.getOrDefault(VERSION, "-1"));
            boolean workingDays = form.containsKey(WORKING_DAYS);
            return Optional.of(new Choices(chosen, hour, workingDays, version));
        } catch (IllegalArgumentException | DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    private Field field(Kind kind, Choices choices) {
        return Field.of(
                CHANNEL + kind.key(),
                texts.get("reminder.kind." + kind.key()),
                choices.of(kind).name());
    }

    private static List<Option> hours() {
        return IntStream.range(0, HALVES)
                .mapToObj(half -> LocalTime.of(FIRST_HOUR, 0).plusMinutes(half * 30L))
                .map(each -> String.format(Locale.ROOT, "%tH:%<tM", each))
                .map(each -> Option.of(each, each))
                .toList();
    }

    private String letters(String address, boolean hasServer) {
        if (!hasServer) {
            return texts.get("reminder.choices.no-server");
        }
        return address.isEmpty()
                ? texts.get("reminder.choices.no-address")
                : texts.get("reminder.choices.address", address);
    }
}
