package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.archive.FileHash;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.StoredFile;

/** The evidence of a task, and where more is added. */
final class EvidenceOfTask {

    static final String FILES = "tep";
    static final String LINK = "duongDan";
    static final String NAME = "ten";

    private static final int ENDS = 4;

    private final Texts texts;
    private final TaskDetail detail;
    private final @Nullable Slip slip;

    EvidenceOfTask(Texts texts, TaskDetail detail, @Nullable Slip slip) {
        this.texts = texts;
        this.detail = detail;
        this.slip = slip;
    }

    EvidenceSheet sheet() {
        List<EvidenceSheet.Piece> pieces = detail.evidence().stream().map(this::piece).toList();
        return new EvidenceSheet(pieces, detail.rights().addEvidence() ? drop() : null);
    }

    private EvidenceSheet.Piece piece(TaskDetail.Shown shown) {
        Evidence evidence = shown.evidence();
        String link = evidence.link();
        String href = TaskWords.href(detail.task()) + "/bang-chung/" + evidence.id();
        StoredFile file =
                new StoredFile(
                        evidence.name(),
                        link == null ? href : link,
                        meta(shown),
                        evidence.file() == null ? null : brief(evidence.file()));
        return new EvidenceSheet.Piece(
                file, link != null, shown.mayWithdraw() ? href + "/rut" : null);
    }

    private String meta(TaskDetail.Shown shown) {
        Evidence evidence = shown.evidence();
        String added =
                texts.get("task.evidence.added", shown.by().name(), texts.moment(evidence.at()));
        String meta =
                evidence.file() == null
                        ? added
                        : texts.get("task.evidence.file", texts.size(evidence.size()), added);
        return evidence.withdrawnAt() == null
                ? meta
                : texts.get("task.evidence.withdrawn", meta, texts.moment(evidence.withdrawnAt()));
    }

    /** The ends of the check sum, enough to compare by eye. */
    private static String brief(FileHash hash) {
        String hex = hash.hex();
        return hex.substring(0, ENDS) + "\u2026" + hex.substring(hex.length() - ENDS);
    }

    private EvidenceSheet.Drop drop() {
        Slip files = slip(Slip.Form.FILES);
        Slip link = slip(Slip.Form.LINK);
        return new EvidenceSheet.Drop(
                Field.of(FILES, texts.get("task.evidence.files"))
                        .help(texts.get("task.evidence.files.help"))
                        .explained(
                                texts.get("task.evidence.files.why"),
                                texts.get("task.evidence.files.clause"))
                        .error(files == null ? null : files.error()),
                Field.of(
                                NAME,
                                texts.get("task.evidence.link.name"),
                                link == null ? "" : link.line())
                        .help(texts.get("task.evidence.link.name.help")),
                Field.of(
                                LINK,
                                texts.get("task.evidence.link.address"),
                                link == null ? "" : link.text())
                        .error(link == null ? null : link.error()),
                link != null);
    }

    private @Nullable Slip slip(Slip.Form form) {
        return slip != null && slip.form() == form ? slip : null;
    }
}
