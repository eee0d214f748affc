package vn.sen.plan.app;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.compliance.Finding;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Responsibilities;
import vn.sen.plan.store.ItemQueries;
import vn.sen.web.Texts;

/** Adds to a draft the row that a finding of the check proposes. */
@Service
public class AddProposed {

    private final CheckPlan check;
    private final ArrangeRows arrange;
    private final ItemQueries items;
    private final WhoIsMeant who;
    private final Texts texts;

    AddProposed(
            CheckPlan check, ArrangeRows arrange, ItemQueries items, WhoIsMeant who, Texts texts) {
        this.check = check;
        this.arrange = arrange;
        this.items = items;
        this.who = who;
        this.texts = texts;
    }

    /**
     * A row at the end, in the words of the proposal, done by those of the agency whom they name.
     *
     * @param requirement id of the requirement that the plan leaves open
     * @return refused with {@link PlanRefusal#NOTHING_PROPOSED} where it does not, or not any more
     */
    @Transactional
    public Outcome<ItemId> add(Actor by, PlanId plan, String requirement) {
        Optional<Finding.Proposal> proposal =
                check.check(plan).findings().stream()
                        .filter(each -> each.requirement().id().equals(requirement))
                        .flatMap(each -> Optional.ofNullable(each.proposal()).stream())
                        .findFirst();
        return proposal.isEmpty()
                ? Outcome.refused(PlanRefusal.NOTHING_PROPOSED)
                : arrange.add(by, plan, last(plan), row(proposal.get()));
    }

    private @Nullable ItemId last(PlanId plan) {
        List<Item> all = items.ofPlan(plan);
        return all.isEmpty() ? null : all.getLast().id();
    }

    private ArrangeRows.NewRow row(Finding.Proposal proposal) {
        ItemText text =
                new ItemText(
                        "",
                        "",
                        texts.kept(proposal.content()),
                        texts.kept(proposal.when()),
                        List.of(texts.kept(proposal.output())),
                        proposal.activities().subList(0, 1),
                        List.of());
        List<Part> parts =
                who.today()
                        .assign(
                                List.of(
                                        new Responsibilities.Words(
                                                PartRole.PERFORM, texts.kept(proposal.who()))),
                                text.activities());
        return new ArrangeRows.NewRow(text, parts);
    }
}
