package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers creating calls by the key that the caller gave them, so that a repetition after a lost answer creates nothing
 * twice and gets the first answer again.
 */
@ApplicationScoped
public class IdempotencyKeys implements PanacheRepository<RememberedCall> {

    /** A call that has no answer after so long has died with its server. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    /** How long a repetition is recognised; what is older is forgotten when the next call comes. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;

    IdempotencyKeys(Clock clock) {
        this.clock = clock;
    }

    /** What was answered; only successes are remembered, so that a refused call can be mended and sent again. */
    public record Answer(
            int status,
            @Nullable String location,
            @Nullable String entityTag,
            @Nullable String body) {}

    static final class StillRunning extends Refusal {
        StillRunning() {
            super(Kind.DUPLICATE, "A call with this Idempotency-Key is still running. Ask again in a moment.");
        }
    }

    /**
     * Begins a call, or gives the answer of the one that had the same key.
     *
     * @param fingerprint equal for equal requests
     */
    @Transactional
    public Optional<Answer> begin(String caller, String key, String fingerprint) {
        Instant now = clock.instant();
        delete("startedAt < ?1", now.minus(KEPT));
        @Nullable RememberedCall before = of(caller, key);
        if (before != null && before.answer() == null && before.startedBefore(now.minus(LONGEST_CALL))) {
            delete(before);
            flush();
            before = null;
        }
        if (before == null) {
            remember(new RememberedCall(caller, key, fingerprint, now));
            return Optional.empty();
        }
        if (!before.isOf(fingerprint)) {
            throw Invalid.field(
                    "Idempotency-Key", "reused", "This Idempotency-Key was used for another request. Take a new one.");
        }
        Answer answer = before.answer();
        if (answer == null) {
            throw new StillRunning();
        }
        return Optional.of(answer);
    }

    /** Both of two calls at once find no call before them; the database lets one in. */
    private void remember(RememberedCall call) {
        try {
            persistAndFlush(call);
        } catch (ConstraintViolationException theOtherWasFirst) {
            throw new StillRunning();
        }
    }

    @Transactional
    public void succeeded(String caller, String key, Answer answer) {
        @Nullable RememberedCall call = of(caller, key);
        if (call != null) {
            call.answeredWith(answer);
        }
    }

    @Transactional
    public void failed(String caller, String key) {
        delete("caller = ?1 and idempotencyKey = ?2 and status is null", caller, key);
    }

    private @Nullable RememberedCall of(String caller, String key) {
        return find("caller = ?1 and idempotencyKey = ?2", caller, key).firstResult();
    }
}
