package vn.sen.plan.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.web.Mistakes;
import vn.sen.web.StaleVersion;

/**
 * The page of a form that was sent: it leads on when what the form asks for is done, else it is
 * shown again with what was typed.
 *
 * @param again what the page shows with what is wrong
 * @param overtaken what it shows where somebody else was quicker
 */
public record FormPage<P>(String template, Function<Wrong, P> again, Supplier<P> overtaken) {

    private static final Reason QUICKER = () -> "plan.form.overtaken";

    /** A page on which it is an error like others that somebody else was quicker. */
    public static <P> FormPage<P> of(String template, Function<Wrong, P> again) {
        return new FormPage<>(template, again, () -> again.apply(Wrong.of(QUICKER)));
    }

    public FormPage<P> overtaken(Supplier<P> page) {
        return new FormPage<>(template, again, page);
    }

    /** The page while somebody tries what his words would mean. */
    public ModelAndView tried(Mistakes mistakes) {
        return show(again.apply(Wrong.of(mistakes)), HttpStatus.OK);
    }

    /**
     * Does what a form without mistakes asks for.
     *
     * @param done where it leads
     * @return else the page, with 422 where it was wrong or refused, 409 where it came too late
     */
    public <T> ModelAndView answer(
            Mistakes mistakes, Supplier<Outcome<T>> act, Function<T, ModelAndView> done) {
        if (!mistakes.isEmpty()) {
            return wrong(Wrong.of(mistakes));
        }
        try {
            return switch (act.get()) {
                case Outcome.Done<T>(T value) -> done.apply(value);
                case Outcome.Refused<T>(Reason reason) -> wrong(Wrong.of(reason));
            };
        } catch (StaleVersion | OptimisticLockingFailureException somebodyWasQuicker) {
            return show(overtaken.get(), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView wrong(Wrong wrong) {
        return show(again.apply(wrong), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView show(P page, HttpStatus status) {
        ModelAndView shown = new ModelAndView(template);
        shown.addObject("page", page);
        shown.setStatus(status);
        return shown;
    }
}
