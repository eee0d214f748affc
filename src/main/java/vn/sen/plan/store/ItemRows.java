package vn.sen.plan.store;

import org.springframework.data.repository.ListCrudRepository;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.Item;

/** The rows of plans, one at a time; {@link ItemQueries} reads all of a plan. */
public interface ItemRows extends ListCrudRepository<Item, ItemId> {}
