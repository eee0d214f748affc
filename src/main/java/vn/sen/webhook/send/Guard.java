package vn.sen.webhook.send;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.sen.webhook.domain.WebhookRefusal;

/**
 * Keeps deliveries from going where an outsider must not reach through this server: itself, and
 * what clouds keep at link-local addresses. Asked when an address is entered and again before each
 * delivery; the names that Java looked up then hold for the connection that follows.
 */
@Component
public class Guard {

    private static final int LONGEST = 500;
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND = 64;

    private final boolean local;

    /**
     * As the server is set up.
     *
     * @param local whether this machine may be told too, and private addresses without TLS
     */
    Guard(@Value("${sen.webhook.local:false}") boolean local) {
        this.local = local;
    }

    /** Why an address is refused. */
    public Optional<WebhookRefusal> refusal(String typed) {
        Optional<URI> address = read(typed);
        if (address.isEmpty()) {
            return Optional.of(WebhookRefusal.ADDRESS_BROKEN);
        }
        try {
            return refusal(address.get());
        } catch (UnknownHostException unknown) {
            return Optional.of(WebhookRefusal.ADDRESS_UNKNOWN);
        }
    }

    private Optional<WebhookRefusal> refusal(URI address) throws UnknownHostException {
        boolean plain = address.getScheme().equalsIgnoreCase("http");
        if (plain && !local) {
            return Optional.of(WebhookRefusal.ADDRESS_PLAIN);
        }
        for (InetAddress each : InetAddress.getAllByName(host(address))) {
            if (isForbidden(each)) {
                return Optional.of(WebhookRefusal.ADDRESS_FORBIDDEN);
            }
            if (plain && !isNear(each)) {
                return Optional.of(WebhookRefusal.ADDRESS_PLAIN);
            }
        }
        return Optional.empty();
    }

    private static String host(URI address) {
        String host = address.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static Optional<URI> read(String typed) {
        try {
            URI address = new URI(typed);
            boolean whole =
                    typed.length() <= LONGEST
                            && address.getHost() != null
                            && address.getUserInfo() == null
                            && address.getFragment() == null
                            && address.getScheme() != null
                            && address.getScheme().matches("(?i)https?");
            return whole ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private boolean isForbidden(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || isShared(address)
                || (address.isLoopbackAddress() && !local);
    }

    private static boolean isNear(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || isUniqueLocal(address);
    }

    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == UNIQUE_LOCAL;
    }

    /** 100.64.0.0/10, between a provider and its customers; some clouds keep secrets there. */
    private static boolean isShared(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 && bytes[0] == SHARED_FIRST && (bytes[1] & 0xc0) == SHARED_SECOND;
    }
}
