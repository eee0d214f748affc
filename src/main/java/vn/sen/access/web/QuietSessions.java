package vn.sen.access.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Keeps sessions elsewhere, and notes there that one was used once a minute at most: a page that
 * only reads writes nothing. A session ends up to a minute earlier than its time.
 */
final class QuietSessions implements SessionRepository<QuietSessions.QuietSession> {

    private static final Duration REST = Duration.ofMinutes(1);

    private final SessionRepository<Session> keeper;

    /**
     * Over another keeper.
     *
     * @param keeper gets back the sessions that it gave, no others
     */
    @SuppressWarnings("unchecked")
    QuietSessions(SessionRepository<? extends Session> keeper) {
        this.keeper = (SessionRepository<Session>) keeper;
    }

    @Override
    public QuietSession createSession() {
        return new QuietSession(keeper.createSession());
    }

    @Override
    public void save(QuietSession session) {
        keeper.save(session.kept);
    }

    @Override
    public @Nullable QuietSession findById(String id) {
        Session found = keeper.findById(id);
        return found == null ? null : new QuietSession(found);
    }

    @Override
    public void deleteById(String id) {
        keeper.deleteById(id);
    }

    /** A session that is not changed by being used again soon. */
    static final class QuietSession implements Session {

        private final Session kept;

        QuietSession(Session kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant used) {
            if (used.isAfter(kept.getLastAccessedTime().plus(REST))) {
                kept.setLastAccessedTime(used);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the interface's own
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
