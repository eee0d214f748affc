package vn.sen.webhook;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.store.EndpointStore;

/** The addresses of the agency at work, for modules that tell of them. */
@Service
public class Endpoints {

    private final EndpointStore store;

    Endpoints(EndpointStore store) {
        this.store = store;
    }

    /** Where it is; empty unless it is there and paused. */
    @Transactional(readOnly = true)
    public Optional<String> paused(EndpointId id) {
        return store.find(id)
                .filter(each -> each.state() == Endpoint.State.PAUSED)
                .map(Endpoint::address);
    }
}
