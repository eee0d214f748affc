package vn.sen.agency.web.leaving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.WorkInHand;
import vn.sen.agency.app.Hanging;
import vn.sen.agency.app.ReadHandOver;
import vn.sen.agency.domain.HandOver;
import vn.sen.agency.domain.HandOverRefusal;
import vn.sen.agency.store.Colleague;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Makes the page of a hand-over. */
@Component
class HandOverPages {

    /** Successors of one act. */
    static final int MOST = 3;

    private final Texts texts;

    HandOverPages(Texts texts) {
        this.texts = texts;
    }

    HandOverPage page(ReadHandOver.Seen seen, Chosen chosen) {
        String person = HandOverController.PEOPLE + "/" + seen.person().id();
        Hanging hanging = seen.hanging();
        Map<PersonId, Colleague> known =
                seen.colleagues().stream().collect(Collectors.toMap(Colleague::id, each -> each));
        boolean sending = !chosen.successors().isEmpty() && !hanging.isEmpty();
        return new HandOverPage(
                seen.person().name(),
                person,
                person + "/ban-giao",
                texts.get("agency.hand-over.say", seen.person().name(), hanging.total()),
                hanging.total() > hanging.pieces().size()
                        ? texts.get("agency.hand-over.more", hanging.pieces().size())
                        : null,
                groups(hanging, chosen),
                hanging.isEmpty() ? null : choice(seen, chosen),
                sending ? sending(hanging, chosen, known) : null,
                seen.papers().stream().map(each -> paper(each, seen.names())).toList(),
                refusal(chosen));
    }

    /** What is wrong with a field is said beside it. */
    private @Nullable String refusal(Chosen chosen) {
        Reason reason = chosen.refusal();
        return reason == null || isOfReason(reason) ? null : texts.get(reason.key());
    }

    private static boolean isOfReason(Reason reason) {
        return reason == HandOverRefusal.REASON_MISSING
                || reason == HandOverRefusal.REASON_TOO_LONG;
    }

    private List<HandOverPage.Group> groups(Hanging hanging, Chosen chosen) {
        Map<String, List<HandOverPage.Line>> groups = new LinkedHashMap<>();
        for (WorkInHand.Piece piece : hanging.pieces()) {
            groups.computeIfAbsent(piece.kind(), kind -> new ArrayList<>())
                    .add(line(piece, chosen));
        }
        return groups.entrySet().stream()
                .map(
                        each ->
                                new HandOverPage.Group(
                                        texts.get(each.getKey(), each.getValue().size()),
                                        each.getValue()))
                .toList();
    }

    private HandOverPage.Line line(WorkInHand.Piece piece, Chosen chosen) {
        Reason refused = chosen.refused().get(piece.key());
        String error = refused == null ? null : texts.get(refused.key());
        Field field = null;
        if (chosen.successors().size() > 1) {
            field =
                    Field.of(
                                    HandOverController.PIECE + piece.key(),
                                    texts.get("agency.hand-over.to-of", piece.name()),
                                    chosen.successor(piece).toString())
                            .error(error);
        }
        return new HandOverPage.Line(
                piece.name(),
                piece.href(),
                piece.due() == null ? null : texts.date(piece.due()),
                field,
                error);
    }

    private HandOverPage.Choice choice(ReadHandOver.Seen seen, Chosen chosen) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get("agency.hand-over.choose")));
        seen.colleagues().forEach(each -> options.add(option(each)));
        List<Field> fields = new ArrayList<>();
        for (int place = 0; place < MOST; place++) {
            String value =
                    place < chosen.successors().size()
                            ? chosen.successors().get(place).toString()
                            : null;
            String key = place == 0 ? "agency.hand-over.successor" : "agency.hand-over.another";
            fields.add(Field.of("nhan", texts.get(key, place + 1), value));
        }
        return new HandOverPage.Choice(fields, options);
    }

    private HandOverPage.Sending sending(
            Hanging hanging, Chosen chosen, Map<PersonId, Colleague> known) {
        Field reason =
                Field.of("lyDo", texts.get("agency.hand-over.reason"), chosen.reason())
                        .help(texts.get("agency.hand-over.reason-help"));
        Reason refusal = chosen.refusal();
        List<Option> options =
                chosen.successors().stream()
                        .map(each -> Option.of(each.toString(), name(each, known)))
                        .toList();
        return new HandOverPage.Sending(
                hanging.fingerprint(),
                chosen.successors(),
                options,
                options.stream().map(Option::label).collect(Collectors.joining("; ")),
                refusal != null && isOfReason(refusal)
                        ? reason.error(texts.get(refusal.key()))
                        : reason);
    }

    private static String name(PersonId person, Map<PersonId, Colleague> known) {
        Colleague colleague = known.get(person);
        return colleague == null ? "" : colleague.name();
    }

    private static Option option(Colleague colleague) {
        String unit = colleague.unit();
        return Option.of(
                colleague.id().toString(),
                unit == null ? colleague.name() : colleague.name() + ", " + unit);
    }

    private HandOverPage.Paper paper(HandOver done, Map<PersonId, String> names) {
        return new HandOverPage.Paper(
                texts.get(
                        "agency.hand-over.paper",
                        texts.moment(done.at()),
                        names.getOrDefault(done.by(), "")),
                done.reason(),
                done.pieces().stream()
                        .map(
                                each ->
                                        texts.get(
                                                "agency.hand-over.paper-piece",
                                                each.name(),
                                                names.getOrDefault(each.successor(), "")))
                        .toList());
    }
}
