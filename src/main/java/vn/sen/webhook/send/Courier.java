package vn.sen.webhook.send;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.sen.webhook.domain.Delivery;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.domain.WebhookRefusal;

/**
 * Takes a delivery to its address, once; waits no longer than ten seconds. Goes where it is sent.
 */
@Component
public class Courier {

    private final Guard guard;
    private final Clock clock;
    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    Courier(Guard guard, Clock clock, @Value("${sen.webhook.patience:PT10S}") Duration patience) {
        this.guard = guard;
        this.clock = clock;
        this.patience = patience;
    }

    public Delivery.Attempt take(Endpoint to, Delivery delivery) {
        Instant at = clock.instant();
        long begin = System.nanoTime();
        Optional<WebhookRefusal> refused = guard.refusal(to.address());
        if (refused.isPresent()) {
            return new Delivery.Attempt(at, null, 0, refused.get().name());
        }
        CompletableFuture<HttpResponse<String>> sent =
                client.sendAsync(request(to, delivery, at), answer -> new FirstKilobyte());
        try {
            HttpResponse<String> answer = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return attempt(at, begin, answer.statusCode(), answer.body());
        } catch (TimeoutException slow) {
            sent.cancel(true);
            return attempt(at, begin, null, "no answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException broken) {
            Throwable cause = Objects.requireNonNullElse(broken.getCause(), broken);
            return attempt(at, begin, null, cause.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return attempt(at, begin, null, "stopped");
        }
    }

    private static Delivery.Attempt attempt(
            Instant at, long begin, @Nullable Integer status, String answer) {
        int took = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        return new Delivery.Attempt(at, status, took, answer);
    }

    private static HttpRequest request(Endpoint to, Delivery delivery, Instant at) {
        return HttpRequest.newBuilder(URI.create(to.address()))
                .header("Content-Type", "application/json")
                .header("User-Agent", "Sen")
                .header("Sen-Event", delivery.topic())
                .header("Sen-Delivery", delivery.id().toString())
                .header("Sen-Signature", Signature.of(to.secret(), at, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
    }
}
