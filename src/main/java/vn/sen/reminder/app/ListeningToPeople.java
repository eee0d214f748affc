package vn.sen.reminder.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.DifficultyAnswered;
import vn.sen.plan.DifficultyReported;
import vn.sen.plan.ExtensionAsked;
import vn.sen.plan.ExtensionDecided;
import vn.sen.plan.OpenWork;
import vn.sen.plan.PersonMentioned;
import vn.sen.plan.TaskId;
import vn.sen.plan.TasksChased;
import vn.sen.plan.Workload;
import vn.sen.reminder.domain.Kind;

/** Hears what people say to each other about tasks: asking, answering, calling by name. */
@Component
class ListeningToPeople {

    private final Workload workload;
    private final Audience audience;
    private final KeepNotices keep;
    private final Records records;

    ListeningToPeople(Workload workload, Audience audience, KeepNotices keep, Records records) {
        this.workload = workload;
        this.audience = audience;
        this.keep = keep;
        this.records = records;
    }

    @ApplicationModuleListener(id = "reminder.extension-asked")
    void asked(ExtensionAsked event) {
        Audience.People people = audience.today();
        find(event.task())
                .ifPresent(
                        work ->
                                say(
                                        work,
                                        Kind.EXTENSION_ASKED,
                                        event.due() + ">" + event.asked(),
                                        event.by(),
                                        Stream.concat(
                                                people.accepters(work).stream(),
                                                people.holding(Role.ISO_SECRETARY).stream())));
    }

    @ApplicationModuleListener(id = "reminder.extension-decided")
    void decided(ExtensionDecided event) {
        keep.settle(event.task(), kind -> kind == Kind.EXTENSION_ASKED);
        find(event.task())
                .ifPresent(
                        work ->
                                say(
                                        work,
                                        Kind.EXTENSION_DECIDED,
                                        event.due() + ">" + event.granted(),
                                        event.by(),
                                        Stream.of(event.askedBy())));
    }

    /** For the secretary and the leader, who can change the plan. */
    @ApplicationModuleListener(id = "reminder.difficulty-reported")
    void reported(DifficultyReported event) {
        Audience.People people = audience.today();
        find(event.task())
                .ifPresent(
                        work ->
                                say(
                                        work,
                                        Kind.DIFFICULTY,
                                        event.difficulty().toString(),
                                        event.by(),
                                        Stream.concat(
                                                people.holding(Role.ISO_SECRETARY).stream(),
                                                people.holding(Role.LEADER).stream())));
    }

    @ApplicationModuleListener(id = "reminder.difficulty-answered")
    void answered(DifficultyAnswered event) {
        find(event.task())
                .ifPresent(
                        work ->
                                say(
                                        work,
                                        Kind.DIFFICULTY_ANSWERED,
                                        event.difficulty().toString(),
                                        event.by(),
                                        Stream.of(event.reportedBy())));
    }

    /** Called by the same person several times in a day, a person hears it once. */
    @ApplicationModuleListener(id = "reminder.person-mentioned")
    void mentioned(PersonMentioned event) {
        find(event.task())
                .ifPresent(
                        work ->
                                say(
                                        work,
                                        Kind.MENTIONED,
                                        records.time().toLocalDate() + " " + event.by(),
                                        event.by(),
                                        Stream.of(event.person())));
    }

    /** Those who have the work and the head of their unit hear once of each letter. */
    @ApplicationModuleListener(id = "reminder.tasks-chased")
    void chased(TasksChased event) {
        Audience.People people = audience.today();
        keep.say(
                workload.of(event.tasks()).stream()
                        .filter(each -> each.stage() == OpenWork.Stage.TO_DO)
                        .map(each -> chased(each, event, people))
                        .toList());
    }

    private Saying chased(OpenWork work, TasksChased event, Audience.People people) {
        Stream<PersonId> to =
                Stream.concat(people.doers(work).stream(), people.heads(work).stream());
        return saying(work, Kind.CHASED, event.letter().toString(), event.by(), to, people);
    }

    private Optional<OpenWork> find(TaskId task) {
        return workload.of(List.of(task)).stream().findFirst();
    }

    private void say(OpenWork work, Kind kind, String occasion, PersonId by, Stream<PersonId> to) {
        keep.say(List.of(saying(work, kind, occasion, by, to, audience.today())));
    }

    /** Nobody is told of what he said himself, and nobody who is not there. */
    private Saying saying(
            OpenWork work,
            Kind kind,
            String occasion,
            PersonId by,
            Stream<PersonId> to,
            Audience.People people) {
        List<PersonId> others =
                to.filter(each -> !each.equals(by))
                        .filter(each -> people.find(each).isPresent())
                        .distinct()
                        .toList();
        return new Saying(
                others,
                kind,
                Saying.task(work.task()),
                occasion,
                records.time().toLocalDate(),
                Saying.words(work, by));
    }
}
