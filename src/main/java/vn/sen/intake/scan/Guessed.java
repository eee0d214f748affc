package vn.sen.intake.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.Duty;
import vn.sen.intake.Ending;
import vn.sen.intake.Found;
import vn.sen.intake.Grounds;
import vn.sen.intake.Item;
import vn.sen.intake.Label;
import vn.sen.intake.Letterhead;
import vn.sen.intake.PlanReading;
import vn.sen.intake.Subject;
import vn.sen.intake.Times;
import vn.sen.intake.document.FaintWord;

/** Marks every value of a plan that was read from a picture as a guess, and its faint words. */
public final class Guessed {
    private static final int SHORT = 4;

    private final List<FaintWord> faint;

    public Guessed(List<FaintWord> faint) {
        this.faint = faint;
    }

    public PlanReading mark(PlanReading plan) {
        return new PlanReading(
                letterhead(plan.letterhead()),
                subject(plan.subject()),
                grounds(plan.grounds()),
                plan.items().stream().map(this::item).toList(),
                plan.duties().stream().map(this::duty).toList(),
                ending(plan.ending()),
                plan.remainder());
    }

    private Letterhead letterhead(Letterhead head) {
        return new Letterhead(
                orNone(head.parent()),
                orNone(head.agency()),
                orNone(head.place()),
                orNone(head.number()),
                orNone(head.symbol()),
                orNone(head.issued()));
    }

    private Subject subject(Subject subject) {
        return new Subject(orNone(subject.kind()), orNone(subject.title()), orNone(subject.year()));
    }

    private Grounds grounds(Grounds grounds) {
        return new Grounds(
                all(grounds.legalBases()), all(grounds.purposes()), all(grounds.requirements()));
    }

    private Item item(Item item) {
        return new Item(
                new Label(orNone(item.label().no()), orNone(item.label().section())),
                guess(item.content()),
                new Times(orNone(item.times().cell()), item.times().within()),
                all(item.responsible()),
                all(item.outputs()),
                item.activities(),
                all(item.notes()));
    }

    private Duty duty(Duty duty) {
        return new Duty(orNone(duty.unit()), all(duty.items()));
    }

    private Ending ending(Ending ending) {
        return new Ending(all(ending.closing()), all(ending.recipients()), orNone(ending.signer()));
    }

    private <T> List<Found<T>> all(List<Found<T>> found) {
        return found.stream().map(this::guess).toList();
    }

    private <T> @Nullable Found<T> orNone(@Nullable Found<T> found) {
        return found == null ? null : guess(found);
    }

    private <T> Found<T> guess(Found<T> found) {
        String words = found.source().words();
        List<String> hard =
                faint.stream()
                        .filter(each -> holds(words, each.around()))
                        .map(FaintWord::word)
                        .distinct()
                        .toList();
        Found<T> guess = found.doubting(Doubt.SCANNED);
        return hard.isEmpty() ? guess : guess.withFaint(hard);
    }

    /** Whole words; one that is short, and alone on its line, only where it is all there is. */
    private static boolean holds(String words, String around) {
        return around.length() < SHORT
                ? words.equals(around)
                : (" " + words + " ").contains(" " + around + " ");
    }
}
