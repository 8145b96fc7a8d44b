package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All sources. */
@ApplicationScoped
public class Sources implements PanacheRepository<Source> {

    private final Clock clock;

    Sources(Clock clock) {
        this.clock = clock;
    }

    public Source get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("source", id));
    }

    /** The source of that identity, made known if it is new. */
    Source known(SourceIdentity who) {
        @Nullable Source known = find("identity", who.key()).firstResult();
        if (known != null) {
            return known;
        }
        Source source = new Source(who, clock.instant());
        persist(source);
        return source;
    }
}
