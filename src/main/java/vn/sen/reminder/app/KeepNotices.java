package vn.sen.reminder.app;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.TaskId;
import vn.sen.platform.AgencyScope;
import vn.sen.reminder.domain.Channel;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.domain.NoticeId;
import vn.sen.reminder.store.ChoiceStore;
import vn.sen.reminder.store.NoticeStore;
import vn.sen.trail.Subject;

/** Says things as each person wants to hear them, once, in the transaction of whoever asks. */
@Component
class KeepNotices {

    private final NoticeStore notices;
    private final ChoiceStore choices;
    private final BellCounts bells;
    private final Postman postman;
    private final Clock clock;

    KeepNotices(
            NoticeStore notices,
            ChoiceStore choices,
            BellCounts bells,
            Postman postman,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.bells = bells;
        this.postman = postman;
        this.clock = clock;
    }

    /** Says what was not said before; gives what was now said. */
    List<Notice> say(Collection<Saying> sayings) {
        if (sayings.stream().allMatch(each -> each.to().isEmpty())) {
            return List.of();
        }
        Map<PersonId, Choices> chosen = choices.all();
        Instant now = moment();
        List<Notice> all = new ArrayList<>();
        for (Saying each : sayings) {
            for (PersonId person : each.to()) {
                Channel channel = chosen.getOrDefault(person, Choices.USUAL).of(each.kind());
                if (channel != Channel.NONE) {
                    all.add(notice(each, person, channel, now));
                }
            }
        }
        Set<NoticeId> fresh = notices.say(all);
        if (fresh.isEmpty()) {
            return List.of();
        }
        bells.change();
        List<Notice> said = all.stream().filter(each -> fresh.contains(each.id())).toList();
        if (said.stream().anyMatch(each -> each.channel() == Channel.AT_ONCE)) {
            AgencyScope.current().ifPresent(postman::callAfterCommit);
        }
        return said;
    }

    void settle(TaskId task, Predicate<Kind> kinds) {
        if (notices.settle(task.value(), kinds, moment()) > 0) {
            bells.change();
        }
    }

    void settle(Subject subject, Predicate<Kind> kinds) {
        if (notices.settle(subject.id(), kinds, moment()) > 0) {
            bells.change();
        }
    }

    void settle(Collection<NoticeId> moot) {
        if (!moot.isEmpty() && notices.settle(moot, moment()) > 0) {
            bells.change();
        }
    }

    void foldDays() {
        if (notices.foldDays(moment()) > 0) {
            bells.change();
        }
    }

    private static Notice notice(Saying saying, PersonId person, Channel channel, Instant at) {
        return new Notice(
                NoticeId.next(),
                person,
                saying.kind(),
                saying.subject(),
                saying.occasion(),
                saying.day(),
                at,
                saying.words(),
                channel);
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
