package vn.sen.plan.web.chase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.agency.AgencyView;
import vn.sen.plan.app.LatePlace;
import vn.sen.plan.app.LetterFacts;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;

/** What a letter says before anybody has changed a word; always in Vietnamese. */
@Component
class ChaseDraft {

    private final TaskWords words;
    private final Texts texts;

    ChaseDraft(TaskWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    ChaseForm form(ChaseForm asked, List<LatePlace> places, LetterFacts facts, LocalDate day) {
        AgencyView agency = facts.agency();
        Plan plan = facts.plan();
        Integer year = plan == null ? null : plan.year();
        String named = String.valueOf(year == null ? day.getYear() : year);
        return new ChaseForm(
                asked.letter().toString(),
                asked.places(),
                texts.date(day),
                places.stream()
                        .map(each -> words.whose(each.who()))
                        .collect(Collectors.joining("\n")),
                texts.kept("chase.letter.subject", named),
                texts.kept("chase.letter.opening", named, agency.name(), texts.date(day)),
                texts.kept("chase.letter.closing"),
                texts.kept("chase.letter.receivers"),
                texts.kept("chase.letter.kept"),
                texts.kept("chase.letter.symbol", agency.code()),
                place(agency, plan),
                plan == null ? "" : plan.signature().signerAuthority(),
                position(agency, plan),
                signer(plan, facts.leader()),
                ChaseForm.BY_TASK);
    }

    /** As the plan's own head has it, else what the name of the agency above ends with. */
    private String place(AgencyView agency, @Nullable Plan plan) {
        if (plan != null && !plan.letterhead().place().isBlank()) {
            return plan.letterhead().place();
        }
        String above = agency.parentName();
        String province = texts.kept("chase.letter.province");
        int from = above == null ? -1 : above.toLowerCase(Locale.of("vi")).indexOf(province);
        return above == null || from < 0 ? "" : above.substring(from + province.length()).strip();
    }

    private String position(AgencyView agency, @Nullable Plan plan) {
        if (plan != null && !plan.signature().signerPosition().isBlank()) {
            return plan.signature().signerPosition();
        }
        String kind = agency.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.kept("chase.letter.position." + kind);
    }

    private static String signer(@Nullable Plan plan, String leader) {
        return plan != null && !plan.signature().signerName().isBlank()
                ? plan.signature().signerName()
                : leader;
    }
}
