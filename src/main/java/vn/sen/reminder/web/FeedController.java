package vn.sen.reminder.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sen.platform.AgencyScope;
import vn.sen.reminder.app.ReadFeed;
import vn.sen.reminder.domain.FeedToken;
import vn.sen.web.OpenToAll;

/**
 * The calendar at a secret address, for programs that cannot sign in. A wrong address, one that was
 * ended, and one of somebody who left are all the same: not found.
 */
@Controller
class FeedController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReadFeed feeds;
    private final Misses misses;

    FeedController(ReadFeed feeds, Misses misses) {
        this.feeds = feeds;
        this.misses = misses;
    }

    @GetMapping("/lich/{token}.ics")
    @OpenToAll
    ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
        String from = request.getRemoteAddr();
        if (misses.isTooMany(from)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(Misses.SPAN.toSeconds()))
                    .build();
        }
        String base = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        Optional<String> found =
                FeedToken.read(token)
                        .flatMap(
                                each ->
                                        AgencyScope.call(
                                                each.agency(), () -> feeds.read(each, base)));
        if (found.isEmpty()) {
            misses.add(from);
            return ResponseEntity.notFound().build();
        }
        return answer(found.get().getBytes(StandardCharsets.UTF_8), request);
    }

    private static ResponseEntity<byte[]> answer(byte[] file, HttpServletRequest request) {
        String tag = "\"" + hash(file) + "\"";
        if (new ServletWebRequest(request).checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag)
                .header("X-Robots-Tag", "noindex")
                .body(file);
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
