package vn.sen.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A value read from a document, with where it stood and what makes it doubtful.
 *
 * @param <T> what was read
 * @param faint words of it that could hardly be made out
 */
public record Found<T>(T value, Source source, Set<Doubt> doubts, List<String> faint) {
    public Found {
        doubts = Set.copyOf(doubts);
        faint = List.copyOf(faint);
    }

    public static <T> Found<T> sure(T value, Source source) {
        return new Found<>(value, source, Set.of(), List.of());
    }

    /** How sure the reader is: 1 without doubts, else as much as the gravest doubt leaves. */
    public double confidence() {
        return doubts.stream().mapToDouble(Doubt::confidence).min().orElse(1);
    }

    public Found<T> doubting(Doubt doubt) {
        Set<Doubt> more = EnumSet.of(doubt);
        more.addAll(doubts);
        return new Found<>(value, source, more, faint);
    }

    /** The same, with words that could hardly be made out. */
    public Found<T> withFaint(List<String> words) {
        return new Found<>(value, source, doubts, words).doubting(Doubt.FAINT);
    }

    public <U> Found<U> map(Function<? super T, ? extends U> change) {
        return new Found<>(change.apply(value), source, doubts, faint);
    }

    static <T> List<T> values(List<Found<T>> found) {
        return found.stream().map(Found::value).toList();
    }
}
