package vn.sen.plan.web.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.LearntName;
import vn.sen.plan.domain.Part;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Texts;

/** Says which of a row's parties are known because somebody said it once. */
record RememberedNames(Reviewed reviewed, Texts texts) {

    List<ReviewRow.Remembered> in(Item item) {
        Map<String, Set<Assignee>> named =
                item.parts().stream()
                        .collect(
                                groupingBy(
                                        Part::words,
                                        LinkedHashMap::new,
                                        mapping(Part::assignee, toSet())));
        return named.entrySet().stream()
                .flatMap(
                        each ->
                                reviewed
                                        .page()
                                        .learnt()
                                        .usedIn(each.getKey(), each.getValue())
                                        .stream())
                .distinct()
                .map(this::remembered)
                .toList();
    }

    private ReviewRow.Remembered remembered(LearntName name) {
        String words =
                name.plan().equals(reviewed.plan().id())
                        ? texts.get("plan.learnt.for-next", name.words())
                        : texts.get("plan.learnt.from", name.words(), year(name));
        String query = URLEncoder.encode(name.words(), StandardCharsets.UTF_8);
        return new ReviewRow.Remembered(words, PlanPaths.LEARNT_NAMES + "?q=" + query);
    }

    private String year(LearntName name) {
        return name.year() == null ? "" : Integer.toString(name.year());
    }
}
