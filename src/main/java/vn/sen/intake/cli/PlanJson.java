package vn.sen.intake.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.Reading;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.intake.Doubt;
import vn.sen.intake.Duty;
import vn.sen.intake.Found;
import vn.sen.intake.IssueDate;
import vn.sen.intake.Item;
import vn.sen.intake.Party;
import vn.sen.intake.PlanReading;
import vn.sen.intake.Signer;
import vn.sen.standard.Activity;

/** A reading in the shape of the expectation files, with its evidence beside the values. */
public final class PlanJson {
    private final PlanReading plan;
    private final ClauseJson clauses;

    private PlanJson(PlanReading plan) {
        this.plan = plan;
        Found<Integer> year = plan.subject().year();
        Deadlines deadlines = new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);
        this.clauses = new ClauseJson(deadlines, year == null ? null : year.value());
    }

    public static String write(PlanReading plan) {
        return Json.write(new PlanJson(plan).plan());
    }

    private Map<String, @Nullable Object> plan() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Evidence evidence = new Evidence();
        head(json, evidence);
        json.put("legalBases", evidence.of("legalBases", plan.grounds().legalBases()));
        json.put("purposes", evidence.of("purposes", plan.grounds().purposes()));
        json.put("requirements", evidence.of("requirements", plan.grounds().requirements()));
        json.put("signer", signer(evidence.of("signer", plan.ending().signer())));
        json.put("recipients", evidence.of("recipients", plan.ending().recipients()));
        json.put("closing", evidence.of("closing", plan.ending().closing()));
        json.put("items", plan.items().stream().map(this::item).toList());
        json.put("duties", plan.duties().stream().map(PlanJson::duty).toList());
        evidence.into(json);
        json.put("missing", plan.remainder().doubts().stream().sorted().map(Doubt::code).toList());
        json.put("unread", plan.remainder().unread().stream().map(Evidence::source).toList());
        return json;
    }

    private void head(Map<String, @Nullable Object> json, Evidence evidence) {
        json.put("parent", evidence.of("parent", plan.letterhead().parent()));
        json.put("agency", evidence.of("agency", plan.letterhead().agency()));
        json.put("place", evidence.of("place", plan.letterhead().place()));
        json.put("symbol", evidence.of("symbol", plan.letterhead().symbol()));
        json.put("number", evidence.of("number", plan.letterhead().number()));
        json.put("issued", issued(evidence.of("issued", plan.letterhead().issued())));
        json.put("kind", evidence.of("kind", plan.subject().kind()));
        json.put("title", evidence.of("title", plan.subject().title()));
        json.put("year", evidence.of("year", plan.subject().year()));
    }

    private static @Nullable Map<String, @Nullable Object> issued(@Nullable IssueDate issued) {
        if (issued == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("day", issued.day());
        json.put("month", issued.month());
        json.put("year", issued.year());
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> signer(@Nullable Signer signer) {
        if (signer == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", signer.name());
        json.put("position", signer.position());
        json.put("authority", signer.authority());
        return json;
    }

    private Map<String, @Nullable Object> item(Item item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Evidence evidence = new Evidence();
        json.put("no", evidence.of("no", item.label().no()));
        json.put("section", evidence.of("section", item.label().section()));
        json.put("content", evidence.of("content", item.content()));
        Reading reading = evidence.of("timing", item.times().cell());
        json.put("timingText", reading == null ? "" : reading.text());
        json.put("timing", reading == null ? List.of() : clauses.of(reading.clauses()));
        json.put("responsible", parties(evidence.of("responsible", item.responsible())));
        json.put("outputs", evidence.of("outputs", item.outputs()));
        List<Activity> activities = evidence.of("activities", item.activities());
        json.put(
                "activities",
                activities == null ? List.of() : activities.stream().map(Activity::id).toList());
        json.put("contentTiming", clauses.of(item.times().within()));
        json.put("notes", evidence.of("notes", item.notes()));
        evidence.into(json);
        json.put("unread", reading == null ? null : reading.unread());
        return json;
    }

    private static List<Map<String, String>> parties(List<Party> parties) {
        List<Map<String, String>> json = new ArrayList<>();
        for (Party party : parties) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("role", party.part().code());
            one.put("text", party.text());
            json.add(one);
        }
        return json;
    }

    private static Map<String, @Nullable Object> duty(Duty duty) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Evidence evidence = new Evidence();
        json.put("unit", evidence.of("unit", duty.unit()));
        json.put("items", evidence.of("items", duty.items()));
        evidence.into(json);
        return json;
    }
}
