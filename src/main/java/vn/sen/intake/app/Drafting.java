package vn.sen.intake.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.archive.StoredFile;
import vn.sen.intake.Doubt;
import vn.sen.intake.Duty;
import vn.sen.intake.Ending;
import vn.sen.intake.Found;
import vn.sen.intake.Grounds;
import vn.sen.intake.IssueDate;
import vn.sen.intake.Item;
import vn.sen.intake.Label;
import vn.sen.intake.Letterhead;
import vn.sen.intake.Party;
import vn.sen.intake.PlanReading;
import vn.sen.intake.Signer;
import vn.sen.intake.Source;
import vn.sen.intake.Subject;
import vn.sen.plan.DraftActivities;
import vn.sen.plan.DraftDoubt;
import vn.sen.plan.DraftDuty;
import vn.sen.plan.DraftEnding;
import vn.sen.plan.DraftGrounds;
import vn.sen.plan.DraftHeading;
import vn.sen.plan.DraftIssued;
import vn.sen.plan.DraftItem;
import vn.sen.plan.DraftLabel;
import vn.sen.plan.DraftOrigin;
import vn.sen.plan.DraftPart;
import vn.sen.plan.DraftSource;
import vn.sen.plan.DraftSubject;
import vn.sen.plan.DraftValue;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanDraft;
import vn.sen.standard.Activity;

/** Hands a reading over as a draft, every value with its place and its doubts. */
final class Drafting {
    /** Of a scan the plan as a whole says so; of its values only words that are faint. */
    private static final Set<Doubt> OF_SCANS = EnumSet.of(Doubt.SCANNED, Doubt.FAINT);

    /** A value of which more words are faint is looked at anyway. */
    private static final int MOST_FAINT = 3;

    private Drafting() {}

    static PlanDraft draft(PlanReading reading, StoredFile file) {
        return new PlanDraft(
                heading(reading.letterhead()),
                subject(reading.subject()),
                grounds(reading.grounds()),
                reading.items().stream().map(Drafting::item).toList(),
                reading.duties().stream().map(Drafting::duty).toList(),
                ending(reading.ending()),
                origin(reading.remainder(), file));
    }

    private static DraftHeading heading(Letterhead letterhead) {
        return new DraftHeading(
                value(letterhead.parent()),
                value(letterhead.agency()),
                value(letterhead.place()),
                value(letterhead.number()),
                value(letterhead.symbol()),
                issued(letterhead.issued()));
    }

    private static @Nullable DraftIssued issued(@Nullable Found<IssueDate> found) {
        if (found == null) {
            return null;
        }
        IssueDate date = found.value();
        return new DraftIssued(
                date.day(),
                date.month(),
                date.year(),
                known(found.map(each -> found.source().words())));
    }

    private static DraftSubject subject(Subject subject) {
        Found<Integer> year = subject.year();
        return new DraftSubject(
                value(subject.kind()),
                value(subject.title()),
                year == null ? null : known(year.map(String::valueOf)));
    }

    private static DraftGrounds grounds(Grounds grounds) {
        return new DraftGrounds(
                values(grounds.legalBases()),
                values(grounds.purposes()),
                values(grounds.requirements()));
    }

    private static DraftItem item(Item item) {
        var time = item.times().cell();
        Found<List<Activity>> activities = item.activities();
        return new DraftItem(
                label(item.label()),
                known(item.content()),
                time == null ? null : known(time.map(each -> each.text())),
                item.responsible().stream().map(Drafting::part).toList(),
                values(item.outputs()),
                new DraftActivities(
                        activities.value().stream().map(Activity::id).toList(),
                        activities.confidence(),
                        doubts(activities)),
                values(item.notes()));
    }

    private static DraftLabel label(Label label) {
        return new DraftLabel(text(label.no()), text(label.section()));
    }

    private static @Nullable String text(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }

    private static DraftPart part(Found<Party> found) {
        return new DraftPart(
                PartRole.valueOf(found.value().part().name()), known(found.map(Party::text)));
    }

    private static DraftDuty duty(Duty duty) {
        return new DraftDuty(value(duty.unit()), values(duty.items()));
    }

    private static DraftEnding ending(Ending ending) {
        Found<Signer> signer = ending.signer();
        return new DraftEnding(
                values(ending.closing()),
                values(ending.recipients()),
                signer == null ? null : signing(signer, signer.value().name()),
                signer == null ? null : signing(signer, signer.value().position()),
                signer == null ? null : signing(signer, signer.value().authority()));
    }

    private static @Nullable DraftValue signing(Found<Signer> signer, @Nullable String words) {
        return words == null ? null : known(signer.map(each -> words));
    }

    private static DraftOrigin origin(PlanReading.Remainder remainder, StoredFile file) {
        return new DraftOrigin(
                file.hash(),
                file.name(),
                remainder.doubts().stream().map(each -> new DraftDoubt(each.key(), "")).toList(),
                remainder.unread().stream().map(Drafting::source).toList());
    }

    private static List<DraftValue> values(List<Found<String>> all) {
        return all.stream().map(Drafting::known).toList();
    }

    private static @Nullable DraftValue value(@Nullable Found<String> found) {
        return found == null ? null : known(found);
    }

    private static DraftValue known(Found<String> found) {
        return new DraftValue(
                found.value(), source(found.source()), found.confidence(), doubts(found));
    }

    private static List<DraftDoubt> doubts(Found<?> found) {
        List<DraftDoubt> doubts = new ArrayList<>();
        found.doubts().stream()
                .sorted()
                .filter(each -> !OF_SCANS.contains(each))
                .forEach(each -> doubts.add(new DraftDoubt(each.key(), "")));
        found.faint().stream()
                .limit(MOST_FAINT)
                .forEach(word -> doubts.add(new DraftDoubt(Doubt.FAINT.key(), word)));
        return doubts;
    }

    private static DraftSource source(Source source) {
        String place =
                switch (source.place()) {
                    case Source.InParagraph(int number) -> "p" + number;
                    case Source.InCell(int table, int row, int cell) ->
                            "t" + table + ".r" + row + ".c" + cell;
                };
        return new DraftSource(place, source.words());
    }
}
