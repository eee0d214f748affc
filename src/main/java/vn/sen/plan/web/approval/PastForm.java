package vn.sen.plan.web.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.web.Days;

/** What became of days that had passed. */
record PastForm(@Nullable List<Answer> ngay) {

    Stream<Answer> answers() {
        return ngay == null ? Stream.empty() : ngay.stream().filter(Objects::nonNull);
    }

    /**
     * The answer to one day, which the row, the words and the day itself name.
     *
     * @param vao the day it was done, or the new day
     */
    record Answer(
            @Nullable ItemId dong,
            @Nullable String loi,
            @Nullable LocalDate han,
            PastAnswer.@Nullable Answer traLoi,
            @Nullable String vao,
            @Nullable String ghiChu) {

        boolean isGiven() {
            return traLoi != null && dong != null && han != null;
        }

        boolean hasStrangeDay() {
            return traLoi != PastAnswer.Answer.NOT_APPLICABLE
                    && !Days.isEmpty(vao)
                    && Days.read(vao).isEmpty();
        }

        PastAnswer answer(PersonId by) {
            boolean dated = traLoi != PastAnswer.Answer.NOT_APPLICABLE;
            return new PastAnswer(
                    Objects.requireNonNull(dong),
                    loi == null ? "" : loi,
                    Objects.requireNonNull(han),
                    Objects.requireNonNull(traLoi),
                    dated ? Days.read(vao).orElse(null) : null,
                    ghiChu == null ? "" : ghiChu.strip(),
                    by);
        }
    }
}
