package vn.sen.plan.web.task;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.archive.FileHash;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.EvidenceId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.KeptFiles;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.task.Answering.Sent;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The evidence of a task: added, taken back, fetched. */
@Controller
class EvidenceController {

    private final KeepEvidence evidence;
    private final SeeTask sight;
    private final KeptFiles files;
    private final Texts texts;

    EvidenceController(KeepEvidence evidence, SeeTask sight, KeptFiles files, Texts texts) {
        this.evidence = evidence;
        this.sight = sight;
        this.files = files;
        this.texts = texts;
    }

    @PostMapping("/viec/{id}/bang-chung")
    @Needs(PlanPermission.WORK)
    String add(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @RequestParam(name = EvidenceOfTask.FILES, required = false)
                    @Nullable List<MultipartFile> files)
            throws IOException {
        List<MultipartFile> given =
                files == null ? List.of() : files.stream().filter(each -> !isNone(each)).toList();
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : given) {
            if (add(task, file) instanceof Outcome.Refused<?>(Reason reason)) {
                refused.add(texts.get("task.file-refused", name(file), texts.get(reason.key())));
            }
        }
        if (given.isEmpty()) {
            refused.add(texts.get("task.file-none"));
        }
        return refused.isEmpty()
                ? task.done("task.done.files", given.size())
                : task.slipped(
                        Sent.of(Slip.Form.FILES, "", Map.of()),
                        EvidenceOfTask.FILES,
                        String.join(" ", refused));
    }

    private Outcome<EvidenceId> add(Answering task, MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return evidence.addFile(task.actor(), task.id(), name(file), content);
        }
    }

    private static boolean isNone(MultipartFile file) {
        return name(file).isEmpty() && file.isEmpty();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    @PostMapping("/viec/{id}/duong-dan")
    @Needs(PlanPermission.WORK)
    String addLink(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @RequestParam(name = EvidenceOfTask.LINK, defaultValue = "") String address,
            @RequestParam(name = EvidenceOfTask.NAME, defaultValue = "") String name) {
        return task.after(
                () -> evidence.addLink(task.actor(), task.id(), name, address),
                "task.done.link",
                new Sent(
                        Slip.Form.LINK,
                        name,
                        address,
                        Map.of(PlanRefusal.BAD_LINK, EvidenceOfTask.LINK)));
    }

    @PostMapping("/viec/{id}/bang-chung/{piece}/rut")
    @Needs(PlanPermission.WORK)
    String withdraw(
            @ModelAttribute(name = Answering.NAME, binding = false) Answering task,
            @PathVariable EvidenceId piece) {
        return task.after(() -> evidence.withdraw(task.actor(), piece), "task.done.withdrawn");
    }

    /** The file as it was handed in, also one that was taken back: it is part of the record. */
    @GetMapping("/viec/{id}/bang-chung/{piece}")
    @Needs(PlanPermission.SEE_PLAN)
    ResponseEntity<Resource> fetch(
            @PathVariable TaskId id, @PathVariable EvidenceId piece, Viewer viewer) {
        Evidence found =
                sight.detail(id, viewer.actor()).evidence().stream()
                        .map(TaskDetail.Shown::evidence)
                        .filter(each -> each.id().equals(piece))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        FileHash file = found.file();
        if (file == null) {
            throw new NotFound();
        }
        return files.sent(file, found.name(), found.mediaType(), found.size());
    }
}
