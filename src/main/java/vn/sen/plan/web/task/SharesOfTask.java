package vn.sen.plan.web.task;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.SharedPart;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Contribution;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** What those who advise or help gave, on the page of the task. */
final class SharesOfTask {

    private final Texts texts;
    private final TaskDetail detail;

    SharesOfTask(Texts texts, TaskDetail detail) {
        this.texts = texts;
        this.detail = detail;
    }

    @Nullable SharesSheet sheet() {
        List<SharedPart> shared = detail.shared();
        if (shared.isEmpty()) {
            return null;
        }
        long given = shared.stream().filter(each -> !each.isOpen()).count();
        return new SharesSheet(
                texts.get("share.summary", given, shared.size()),
                shared.stream().map(this::line).toList(),
                detail.gives() ? TaskWords.href(detail.task()) + "/phoi-hop" : null,
                open());
    }

    private @Nullable String open() {
        String names =
                detail.shared().stream()
                        .filter(SharedPart::isOpen)
                        .map(this::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : texts.get("share.open-note", names);
    }

    private String name(SharedPart shared) {
        return shared.who().isKnown() ? shared.who().name() : shared.part().words();
    }

    private SharesSheet.Line line(SharedPart shared) {
        return new SharesSheet.Line(
                name(shared),
                texts.get(shared.part().role().key()),
                shared.isOpen() ? Mark.NOT_DUE : Mark.ACCEPTED,
                texts.get(state(shared)),
                shared.given().stream().map(this::gift).toList());
    }

    private static String state(SharedPart shared) {
        if (shared.left()) {
            return "share.left";
        }
        return shared.isOpen() ? "share.open" : "share.given";
    }

    private SharesSheet.Gift gift(SharedPart.Contributed said) {
        Contribution given = said.contribution();
        String meta = texts.get("share.meta", texts.date(given.givenOn()), said.by().name());
        String link = given.proof().link();
        return new SharesSheet.Gift(
                said.inPlaceOf().isEmpty()
                        ? meta
                        : texts.get("share.meta-for", meta, said.inPlaceOf()),
                given.words(),
                given.proof().file() == null
                        ? null
                        : TaskWords.href(detail.task()) + "/phoi-hop/" + given.id() + "/tep",
                given.proof().name(),
                link.isEmpty() ? null : link);
    }
}
