package vn.sen.seeing.app;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.seeing.Finder;
import vn.sen.seeing.domain.Wanted;

/** Looks through everything that modules bring, in one transaction. */
@Service
@Transactional(readOnly = true)
public class SearchAll {

    private final List<Finder> finders;

    SearchAll(ObjectProvider<Finder> finders) {
        this.finders = finders.stream().sorted(Comparator.comparingInt(Finder::place)).toList();
    }

    /**
     * Finds the first few of every kind, or more of one.
     *
     * @param kind the one kind that is wanted; empty for all
     */
    public List<FoundGroup> search(Actor actor, Wanted wanted, String kind, int most) {
        if (!wanted.isEnough()) {
            return List.of();
        }
        return finders.stream()
                .filter(each -> kind.isEmpty() || each.key().equals(kind))
                .filter(each -> each.isFor(actor))
                .map(each -> group(each, wanted, most))
                .filter(each -> !each.found().isEmpty())
                .toList();
    }

    private static FoundGroup group(Finder finder, Wanted wanted, int most) {
        List<Finder.Found> found = finder.find(wanted.patterns(), most + 1);
        return new FoundGroup(
                finder.key(), found.subList(0, Math.min(most, found.size())), found.size() > most);
    }
}
