package vn.sen.intake.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Reading;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.PlanReading;
import vn.sen.intake.Source;
import vn.sen.standard.Activity;

/** A reading for people: the rows with who, when and which days, then what is left open. */
final class PlanText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PlanReading plan;
    private final @Nullable Integer year;
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);
    private final StringBuilder out = new StringBuilder();

    private PlanText(PlanReading plan) {
        this.plan = plan;
        Found<Integer> found = plan.subject().year();
        this.year = found == null ? null : found.value();
    }

    static String write(PlanReading plan) {
        PlanText text = new PlanText(plan);
        text.head();
        plan.items().forEach(text::item);
        text.rest();
        return text.out.toString();
    }

    private void line(String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            out.append(Texts.get(key, value)).append('\n');
        }
    }

    private void head() {
        line("intake.text.agency", value(plan.letterhead().agency()));
        line("intake.text.title", value(plan.subject().title()));
        line("intake.text.year", year == null ? null : year.toString());
        line("intake.text.bases", joined(plan.grounds().legalBases(), Object::toString));
        out.append('\n');
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    private static <T> String joined(
            List<Found<T>> found, java.util.function.Function<T, String> name) {
        return found.stream().map(one -> name.apply(one.value())).collect(Collectors.joining("; "));
    }

    private void item(Item item) {
        String no = value(item.label().no());
        out.append(no == null ? "" : no + ". ").append(item.content().value()).append('\n');
        line("intake.text.who", joined(item.responsible(), this::party));
        line("intake.text.record", joined(item.outputs(), Object::toString));
        line("intake.text.activity", activities(item));
        Found<Reading> cell = item.times().cell();
        if (cell != null) {
            cell.value().clauses().forEach(this::clause);
        }
        item.times().within().forEach(this::clause);
        String doubts = doubts(item);
        line("intake.text.doubts", doubts);
        out.append('\n');
    }

    private String party(vn.sen.intake.Party party) {
        return switch (party.part()) {
            case PERFORM -> party.text();
            case LEAD, ADVISE, COORDINATE ->
                    Texts.get("intake.text.part." + party.part().code(), party.text());
        };
    }

    private static String activities(Item item) {
        return item.activities().value().stream()
                .map(Activity::name)
                .collect(Collectors.joining("; "));
    }

    private void clause(Clause clause) {
        List<Occurrence> occurrences = year == null ? List.of() : deadlines.inYear(clause, year);
        String days =
                occurrences.stream().map(PlanText::occurrence).collect(Collectors.joining("; "));
        String kind = Texts.get("intake.text.kind." + clause.kind().code());
        out.append(
                Texts.get(
                        "intake.text.clause",
                        clause.text(),
                        kind,
                        days.isEmpty() ? "\u2013" : days));
        out.append('\n');
    }

    private static String occurrence(Occurrence occurrence) {
        LocalDate opens = occurrence.opens();
        String due = DAY.format(occurrence.due());
        return opens == null ? due : DAY.format(opens) + "\u2013" + due;
    }

    private static String doubts(Item item) {
        Stream<@Nullable Found<?>> all =
                Stream.of(
                                Stream.of(
                                        item.label().no(),
                                        item.content(),
                                        item.times().cell(),
                                        item.activities()),
                                item.responsible().stream(),
                                item.outputs().stream())
                        .flatMap(found -> found);
        return all.filter(Objects::nonNull)
                .flatMap(found -> found.doubts().stream())
                .distinct()
                .map(doubt -> Texts.get(doubt.key()))
                .collect(Collectors.joining("; "));
    }

    private void rest() {
        for (Doubt doubt : plan.remainder().doubts()) {
            line("intake.text.missing", Texts.get(doubt.key()));
        }
        for (Source source : plan.remainder().unread()) {
            line("intake.text.unread", source.words());
        }
    }
}
