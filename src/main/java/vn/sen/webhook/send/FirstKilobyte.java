package vn.sen.webhook.send;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes the beginning of an answer and hangs up. */
final class FirstKilobyte implements HttpResponse.BodySubscriber<String> {

    private static final int ENOUGH = 1024;

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<String> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (ByteBuffer piece : pieces) {
            byte[] bytes = new byte[Math.min(piece.remaining(), ENOUGH - taken.size())];
            piece.get(bytes);
            taken.writeBytes(bytes);
        }
        if (taken.size() >= ENOUGH && subscription != null) {
            subscription.cancel();
            onComplete();
        }
    }

    /** What came before the line broke is worth showing. */
    @Override
    public void onError(Throwable broken) {
        onComplete();
    }

    @Override
    public void onComplete() {
        body.complete(taken.toString(StandardCharsets.UTF_8).replace('\0', ' '));
    }
}
