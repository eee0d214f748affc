package vn.sen.agency.web.roll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.agency.app.KeepRolls;
import vn.sen.agency.roll.Compared;
import vn.sen.agency.roll.RollEntry;
import vn.sen.agency.roll.Verdict;
import vn.sen.agency.store.RollStore;
import vn.sen.agency.table.TableFile;
import vn.sen.web.Texts;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Fills the pages of lists of people. */
@Component
class RollPages {

    static final String ADDRESS = "/don-vi-va-nguoi/nhap-tu-bang";
    static final int LISTS = 20;

    private static final int ROWS = 50;
    private static final Map<Verdict.Kind, String> SLUGS =
            new EnumMap<>(
                    Map.of(
                            Verdict.Kind.WRONG, "can-sua",
                            Verdict.Kind.NEW, "moi",
                            Verdict.Kind.CHANGED, "thay-doi",
                            Verdict.Kind.SAME, "da-co"));

    private final RollWords words;
    private final Texts texts;

    RollPages(RollWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    RollsPage lists(
            RollStore.Found found, int number, @Nullable String refusal, @Nullable String missing) {
        return new RollsPage(
                refusal,
                missing,
                TableFile.LARGEST / 1024 / 1024,
                texts.number(TableFile.MOST_ROWS - 1),
                words.columns(),
                found.rolls().stream().map(this::line).toList(),
                Pages.of(number, LISTS, found.total(), ADDRESS));
    }

    private RollsPage.Line line(RollEntry roll) {
        return new RollsPage.Line(
                roll.name(),
                ADDRESS + "/" + roll.id(),
                texts.moment(roll.enteredAt()),
                RollWords.mark(roll.state()),
                texts.get(roll.state().key()),
                roll.state() == RollEntry.State.APPLIED ? words.done(roll.done()) : "");
    }

    /** What somebody looks at: rows of one kind or all, and which page of them. */
    record Asked(@Nullable String kind, int page, @Nullable String refusal) {}

    RollPage page(KeepRolls.Looked looked, Asked asked) {
        Compared compared = looked.compared();
        RollEntry entry = looked.entry();
        String address = ADDRESS + "/" + entry.id();
        List<Verdict> shown =
                compared.verdicts().stream()
                        .filter(each -> asked.kind() == null || slug(each).equals(asked.kind()))
                        .toList();
        String path = asked.kind() == null ? address : address + "?loai=" + asked.kind();
        Pages pages = Pages.of(asked.page(), ROWS, shown.size(), path);
        return new RollPage(
                address,
                entry.name(),
                entry.isOpen() ? say(compared) : texts.get("agency.roll.say-settled", entry.name()),
                asked.refusal(),
                settled(entry),
                String.join(", ", looked.roll().unused()),
                entry.isOpen() ? compared.newUnits() : List.of(),
                tabs(address, compared, asked.kind()),
                shown.stream()
                        .skip((pages.number() - 1L) * ROWS)
                        .limit(ROWS)
                        .map(words::line)
                        .toList(),
                pages,
                entry.isOpen() ? act(compared) : null);
    }

    private static String slug(Verdict verdict) {
        return SLUGS.getOrDefault(verdict.kind(), "");
    }

    private @Nullable String settled(RollEntry entry) {
        return switch (entry.state()) {
            case OPEN -> null;
            case APPLIED -> words.done(entry.done());
            case PUT_ASIDE -> texts.get("agency.roll.was-put-aside");
        };
    }

    private String say(Compared compared) {
        int wrong = compared.count(Verdict.Kind.WRONG);
        if (wrong > 0) {
            return texts.get("agency.roll.say-wrong", wrong, compared.verdicts().size());
        }
        return compared.deeds().isEmpty()
                ? texts.get("agency.roll.say-same")
                : texts.get("agency.roll.say-right", summary(compared));
    }

    private String summary(Compared compared) {
        return texts.get(
                "agency.roll.summary",
                compared.count(Verdict.Kind.NEW),
                compared.count(Verdict.Kind.CHANGED),
                compared.count(Verdict.Kind.SAME));
    }

    private RollPage.@Nullable Act act(Compared compared) {
        int accounts = compared.newAccounts();
        return compared.deeds().isEmpty()
                ? null
                : new RollPage.Act(
                        compared.fingerprint(),
                        compared.count(Verdict.Kind.WRONG),
                        summary(compared),
                        accounts == 0 ? "" : texts.get("agency.roll.accounts", accounts));
    }

    private List<Tab> tabs(String address, Compared compared, @Nullable String kind) {
        List<Tab> tabs = new ArrayList<>();
        String all = texts.get("agency.roll.all");
        tabs.add(Tab.of(all, address, kind == null, compared.verdicts().size()));
        for (Verdict.Kind each : Verdict.Kind.values()) {
            String slug = SLUGS.getOrDefault(each, "");
            String href = address + "?loai=" + slug;
            tabs.add(Tab.of(texts.get(each.key()), href, slug.equals(kind), compared.count(each)));
        }
        return tabs;
    }
}
