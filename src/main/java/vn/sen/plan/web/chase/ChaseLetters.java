package vn.sen.plan.web.chase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.paper.LetterPaper;
import vn.sen.plan.ChasingId;
import vn.sen.plan.app.ChaseLate;
import vn.sen.plan.app.LatePlace;
import vn.sen.plan.app.LetterFacts;
import vn.sen.plan.app.SeeLate;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.web.Texts;

/** Drafts a letter that reminds of late work in one go, in the words of the form. */
@Service
public class ChaseLetters {

    public static final String TYPE = LetterPaper.TYPE;

    private final SeeLate late;
    private final ChaseLate chasing;
    private final ChaseDesk desk;
    private final Texts texts;
    private final Clock clock;

    ChaseLetters(SeeLate late, ChaseLate chasing, ChaseDesk desk, Texts texts, Clock clock) {
        this.late = late;
        this.chasing = chasing;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Whom a letter is to remind.
     *
     * @param places keys of those who are late
     */
    public record Wish(List<String> places, Words words, boolean byPlace) {}

    /** Words in the place of the form's own; null where those stay. */
    public record Words(
            @Nullable String to,
            @Nullable String subject,
            @Nullable String opening,
            @Nullable String closing,
            @Nullable String symbol,
            @Nullable String signer) {}

    /**
     * A letter.
     *
     * @param base64 its file
     */
    public record Drafted(
            ChasingId id,
            LocalDate day,
            String subject,
            List<LatePlace> places,
            String name,
            String base64) {}

    /** Refused where nobody of those who were chosen is late. */
    public Outcome<Drafted> draft(Actor by, Wish wish, LocalDate day) {
        List<LatePlace> places =
                late.places(by, day).stream()
                        .filter(each -> wish.places().contains(each.key()))
                        .toList();
        if (places.isEmpty()) {
            return Outcome.refused(PlanRefusal.NOBODY_LATE);
        }
        LetterFacts facts = chasing.facts();
        ChaseForm form = form(wish, places, facts, day);
        byte[] paper = paper(form, places, facts);
        String subject = ChaseForm.one(form.trichYeu());
        chasing.drafted(by, form.letter(), day, subject, places, ChaseDesk.hash(paper));
        String name = texts.kept("chase.letter.file", texts.date(day).replace('/', '-'));
        String file = Base64.getEncoder().encodeToString(paper);
        return Outcome.done(new Drafted(form.letter(), day, subject, places, name, file));
    }

    private ChaseForm form(Wish wish, List<LatePlace> places, LetterFacts facts, LocalDate day) {
        ChaseForm usual = desk.draft().form(ChaseForm.about(wish.places()), places, facts, day);
        Words words = wish.words();
        return new ChaseForm(
                usual.ma(),
                usual.noi(),
                usual.ngay(),
                or(words.to(), usual.kinhGui()),
                or(words.subject(), usual.trichYeu()),
                or(words.opening(), usual.moDau()),
                or(words.closing(), usual.ketThuc()),
                usual.noiNhan(),
                usual.luu(),
                or(words.symbol(), usual.kyHieu()),
                usual.diaDanh(),
                usual.quyenHan(),
                usual.chucVu(),
                or(words.signer(), usual.nguoiKy()),
                wish.byPlace() ? ChaseForm.BY_PLACE : ChaseForm.BY_TASK);
    }

    private static @Nullable String or(@Nullable String said, @Nullable String usual) {
        return said == null || said.isBlank() ? usual : said;
    }

    private byte[] paper(ChaseForm form, List<LatePlace> places, LetterFacts facts) {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try {
            LetterPaper.write(
                    desk.letter().of(form, places, facts.agency(), LocalDate.now(clock)), paper);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return paper.toByteArray();
    }
}
