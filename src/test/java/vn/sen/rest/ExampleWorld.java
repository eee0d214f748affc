package vn.sen.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.sen.TestAgency.done;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.UnitId;
import vn.sen.intake.app.HandIn;
import vn.sen.intake.domain.IncomingId;
import vn.sen.plan.Department;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.AskExtension;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.ExtensionRequest;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.ReasonFile;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.Treatment;

/**
 * An agency in which every example of the description can be sent: its keys stand for real ones.
 */
public final class ExampleWorld {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String UNIT = "01935b1e-7c00-7000-8000-0000000000a1";
    private static final String ANY_KEY = "01935b1e-7c00-7000-8000-000000000001";
    private static final String ANY_AGENCY = "01935b1e-7c00-7000-8000-0000000000b1";
    private static final String ANY_ROW = "01935b1e-7c00-7000-8000-0000000000b2";
    private static final String ANY_PLAN = "01935b1e-7c00-7000-8000-0000000000b3";
    private static final String ANY_EFFECTS = "3f2a9c1b";
    private static final int SHARED = 2;
    private static final Path PLAN =
            Path.of("src/main/resources/vn/sen/demo/plans/dong-thap-health-2023.docx");

    private final Maker maker;
    private final Department province;
    private final Department health;
    private final Department below;
    private final PlanId plan;
    private final TaskId task;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<Actor, TestCaller> callers = new HashMap<>();

    private ExampleWorld(Maker maker) {
        this.maker = maker;
        province = maker.founder.found("UBND tỉnh");
        health = maker.founder.found("Sở Y tế", province);
        below = maker.founder.found("Trung tâm Y tế", health);
        health.on(2023, 1, 9);
        PlanId draft = health.drafted("dong-thap-health-2023");
        share(health.row(draft, SHARED).item());
        plan = health.approve(draft);
        health.on(TODAY.getYear(), TODAY.getMonthValue(), TODAY.getDayOfMonth());
        task = TaskId.of(made(health.secretary, "/tasks", work()));
        String piece =
                health.agency.in(
                        () ->
                                done(maker.evidence.addFile(
                                                health.headOfMedicine,
                                                task,
                                                "b.txt",
                                                new ByteArrayInputStream("xong".getBytes(UTF_8))))
                                        .toString());
        keys.putAll(Map.of("plan", plan.toString(), "task", task.toString(), "piece", piece));
    }

    private String work() {
        return """
        {"plan": "%s", "title": "Việc thử", "doer": {"unit": "%s"}, "due": "%s", \
        "reason": "Công văn"}\
        """
                .formatted(plan, health.medicine, TODAY.plusDays(9));
    }

    /** A row that one unit leads and another helps with. */
    private void share(Item row) {
        List<Part> parts =
                List.of(
                        part(PartRole.LEAD, PartFunction.DO, health.medicine),
                        part(PartRole.COORDINATE, PartFunction.SUPPORT, health.pharmacy));
        health.agency.run(
                () ->
                        done(
                                maker.correction.assign(
                                        health.secretary, row.id(), row.version(), parts)));
    }

    private static Part part(PartRole role, PartFunction does, UnitId unit) {
        return Part.of(role, "", does, new Assignee.Unit(unit));
    }

    /** Sends an operation's own example. */
    TestCaller.Answer ask(String name, String method, String path, JsonNode operation) {
        prepare(name);
        try {
            TestCaller caller = caller(by(name));
            String address = address(path, operation);
            String[] headers = headers(caller, path, operation);
            if (method.equals("get")) {
                return caller.get(address, headers);
            }
            JsonNode content = operation.at("/requestBody/content");
            if (content.has("multipart/form-data")) {
                return caller.upload(address, file(name), content(name), headers);
            }
            String example = content.at("/application~1json/example").toString();
            return caller.post(address, content.isMissingNode() ? "" : real(example), headers);
        } finally {
            callers.values().forEach(TestCaller::close);
        }
    }

    private TestCaller caller(Actor person) {
        return callers.computeIfAbsent(person, maker.tokens::callerOf);
    }

    /** Something that is made over the interface itself; its key. */
    private String made(Actor by, String path, String body) {
        TestCaller.Answer answer = caller(by).post("/api/v1" + path, body);
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.whole().body());
        }
        return answer.text("/id");
    }

    private void prepare(String name) {
        switch (name) {
            case "acceptTask", "returnTask", "correctDone" -> submit();
            case "recordEvent" -> keys.put("clause", clause(Treatment.WAITS_FOR_EVENT));
            case "recordDays" -> keys.put("clause", clause(Treatment.WAITS_FOR_PLAN));
            case "getImport" -> keys.put("file", incoming());
            case "getExtension", "grantExtension", "refuseExtension", "withdrawExtension" ->
                    keys.put("extension", extension());
            case "getExtensionFile" -> keys.put("extension", extensionWithFile());
            case "getDifficulty", "answerDifficulty", "amendForDifficulty" ->
                    keys.put("difficulty", difficulty());
            case "contribute", "contributeFile" -> shareTask();
            case "getContributionFile" -> contribute();
            default -> prepareAmendment(name);
        }
    }

    private void prepareAmendment(String name) {
        switch (name) {
            case "getAmendment", "discardAmendment", "addRow" -> amendment();
            case "changeRow", "dropRow", "leaveRow" -> amendment();
            case "submitAmendment" -> dropped();
            case "approveAmendment", "returnAmendment" -> submitted();
            case "issueAmendment" -> {
                submitted();
                onAmendment(health.leader, "approve", real("{\"effects\": \"3f2a9c1b\"}"));
            }
            default -> prepareOthers(name);
        }
    }

    private void prepareOthers(String name) {
        switch (name) {
            case "getGiven", "moveGiven", "withdrawGiven" -> giveBelow();
            case "getFromAbove", "takeFromAbove", "declineFromAbove", "seeFromAbove" ->
                    giveFromAbove();
            case "makeRecord" -> keys.put("plan", oldDraft());
            case "getRecord", "sayOfRow", "addRecordFile" -> keepRecord();
            case "getRecordFile" -> keepRecordWithFile();
            default -> {
                // The task is as it was made.
            }
        }
    }

    private void giveBelow() {
        give(health, plan, below);
        keys.put("given", first("/plans/" + plan + "/given"));
    }

    private void giveFromAbove() {
        province.on(2023, 1, 9);
        PlanId above = province.approve(province.drafted("dong-thap-health-2023"));
        province.on(TODAY.getYear(), TODAY.getMonthValue(), TODAY.getDayOfMonth());
        give(province, above, health);
        keys.put("given", first("/from-above"));
    }

    private void give(Department from, PlanId plan, Department to) {
        String body =
                "{\"rows\": [\"%s\"], \"agencies\": [\"%s\"], \"due\": \"2026-12-15\"}"
                        .formatted(from.row(plan, 1).item().id(), to.agency.id());
        made(from.secretary, "/plans/" + plan + "/given", body);
    }

    private String first(String list) {
        return caller(health.secretary).get("/api/v1" + list).text("/items/0/id");
    }

    private String oldDraft() {
        return health.drafted("dong-thap-health-2023").toString();
    }

    private void keepRecord() {
        String draft = oldDraft();
        made(health.secretary, "/plans/" + draft + "/record", "");
        keys.put("plan", draft);
        keys.put("row", health.row(PlanId.of(draft), 1).item().id().toString());
    }

    private void keepRecordWithFile() {
        keepRecord();
        String record = "/api/v1/records/" + keys.get("plan");
        TestCaller caller = caller(health.secretary);
        caller.upload(record + "/files", "b.txt", "xong".getBytes(UTF_8));
        keys.put("file", caller.get(record).text("/files/0/id"));
    }

    private void amendment() {
        String path = "/api/v1/plans/" + plan + "/amendments";
        TestCaller.Answer begun = caller(health.secretary).post(path, "{\"reason\": \"Sáp nhập\"}");
        keys.put("amendment", begun.text("/amendment/id"));
        keys.put("row", health.row(plan, SHARED).item().id().toString());
    }

    private void dropped() {
        amendment();
        onAmendment(health.secretary, "rows/" + keys.get("row") + "/drop", "");
    }

    private void submitted() {
        dropped();
        onAmendment(health.secretary, "submit", "");
    }

    private void onAmendment(Actor by, String act, String body) {
        String path = "/api/v1/amendments/{amendment}";
        String tag = tag(caller(by), path);
        String address = "/api/v1/amendments/" + keys.get("amendment") + "/" + act;
        TestCaller.Answer done = caller(by).post(address, body, "If-Match", tag);
        if (done.status() != 200) {
            throw new IllegalStateException(done.whole().body());
        }
    }

    private void shareTask() {
        keys.put(
                "task",
                health.tasks(plan, SHARED, "Phòng Nghiệp vụ Y").get(2).task().id().toString());
    }

    private void contribute() {
        shareTask();
        TestCaller.Answer given =
                caller(health.headOfPharmacy)
                        .upload(
                                "/api/v1/tasks/"
                                        + keys.get("task")
                                        + "/contributions/files?givenOn=2026-11-20",
                                "b.txt",
                                "xong".getBytes(UTF_8));
        keys.put("contribution", given.text("/shares/0/given/0/id"));
    }

    private Actor by(String name) {
        return switch (name) {
            case "startTask",
                    "submitTask",
                    "uploadEvidence",
                    "linkEvidence",
                    "withdrawEvidence",
                    "askExtension",
                    "withdrawExtension",
                    "reportDifficulty" ->
                    health.headOfMedicine;
            case "contribute", "contributeFile" -> health.headOfPharmacy;
            case "approveAmendment", "returnAmendment" -> health.leader;
            default -> health.secretary;
        };
    }

    private String extension() {
        return made(
                health.headOfMedicine,
                "/tasks/" + task + "/extensions",
                "{\"until\": \"2026-12-20\", \"reason\": \"Chờ số liệu của huyện\"}");
    }

    private String extensionWithFile() {
        ReasonFile file = new ReasonFile("b.txt", new ByteArrayResource("xong".getBytes(UTF_8)));
        return health.agency.in(
                () ->
                        done(maker.asking.ask(
                                        health.headOfMedicine,
                                        task,
                                        new ExtensionRequest(TODAY.plusDays(20), "Chờ", "", file)))
                                .toString());
    }

    private String difficulty() {
        return made(
                health.headOfMedicine,
                "/tasks/" + task + "/difficulties",
                "{\"words\": \"Chưa có mẫu báo cáo\"}");
    }

    private void submit() {
        health.agency.run(
                () ->
                        done(
                                maker.working.submit(
                                        health.headOfMedicine, task, TODAY.minusDays(3), "")));
    }

    private String clause(Treatment treatment) {
        return health.overview(plan).rows().stream()
                .flatMap(row -> row.clauses().stream())
                .filter(each -> each.clause().treatment() == treatment)
                .filter(each -> each.clause().condition() == null)
                .map(PlanOverview.Clause::id)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private String incoming() {
        HandIn.Sent sent = new HandIn.Sent("a.txt", 1, new ByteArrayResource("a".getBytes(UTF_8)));
        Outcome<List<IncomingId>> taken =
                health.agency.in(() -> maker.handing.all(health.secretary, List.of(sent)));
        return done(taken).getFirst().toString();
    }

    private String address(String path, JsonNode operation) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        operation
                .at("/parameters")
                .forEach(
                        each -> {
                            if (each.at("/in").asString().equals("query")) {
                                address.queryParam(
                                        each.at("/name").asString(),
                                        each.at("/example").asString());
                            }
                        });
        return address.buildAndExpand(keys).encode().toUriString();
    }

    private String[] headers(TestCaller caller, String path, JsonNode operation) {
        List<String> headers = new ArrayList<>();
        operation
                .at("/parameters")
                .forEach(
                        each -> {
                            if (each.at("/in").asString().equals("header")) {
                                headers.add(each.at("/name").asString());
                                headers.add(each.at("/example").asString());
                            }
                        });
        int version = headers.indexOf("If-Match");
        if (version >= 0) {
            headers.set(version + 1, tag(caller, path));
        }
        return headers.toArray(String[]::new);
    }

    /** The version of the nearest resource that a path leads through, as it is read. */
    private String tag(TestCaller caller, String path) {
        String tag = "";
        for (int end = path.lastIndexOf('}'); end >= 0 && tag.isEmpty(); ) {
            String resource = path.substring(0, end + 1);
            tag =
                    caller.get(
                                    UriComponentsBuilder.fromPath(resource)
                                            .buildAndExpand(keys)
                                            .toUriString())
                            .header("ETag");
            end = path.lastIndexOf('}', end - 1);
        }
        return tag;
    }

    /** The example with keys of this world. */
    private String real(String example) {
        return example.replace(UNIT, health.medicine.toString())
                .replace(ANY_AGENCY, below.agency.id().toString())
                .replace(ANY_ROW, health.row(plan, 1).item().id().toString())
                .replace(ANY_PLAN, plan.toString())
                .replace(ANY_KEY, plan.toString())
                .replace(ANY_EFFECTS, effects());
    }

    private String effects() {
        String amendment = keys.get("amendment");
        return amendment == null
                ? ANY_EFFECTS
                : caller(health.leader).get("/api/v1/amendments/" + amendment).text("/effects");
    }

    private static String file(String name) {
        return name.equals("importPlan") ? "ke-hoach.docx" : "bao-cao.txt";
    }

    private static byte[] content(String name) {
        try {
            return name.equals("importPlan") ? Files.readAllBytes(PLAN) : "xong".getBytes(UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes worlds. */
    @TestComponent
    @Lazy
    public static class Maker {

        private final Department.Founder founder;
        private final Tokens tokens;
        private final CorrectItem correction;
        private final KeepEvidence evidence;
        private final WorkOnTask working;
        private final HandIn handing;
        private final AskExtension asking;

        Maker(
                Department.Founder founder,
                Tokens tokens,
                CorrectItem correction,
                KeepEvidence evidence,
                WorkOnTask working,
                HandIn handing,
                AskExtension asking) {
            this.founder = founder;
            this.tokens = tokens;
            this.correction = correction;
            this.evidence = evidence;
            this.working = working;
            this.handing = handing;
            this.asking = asking;
        }

        ExampleWorld make() {
            return new ExampleWorld(this);
        }
    }
}
