package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All claims. */
@ApplicationScoped
public class Claims implements PanacheRepository<Claim> {

    public Claim get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("claim", id));
    }

    public List<Claim> withSources(Collection<Long> ids) {
        return list("from Claim c join fetch c.source where c.id in ?1", ids);
    }

    /** The claim of which a figure (or, without one, the same words) is a repetition. */
    Optional<Claim> repeatedBy(ClaimIdentity identity, @Nullable StoredFigure figure) {
        return list("identity = ?1 order by id", identity.key()).stream()
                .filter(claim -> claim.mayBe(figure))
                .findFirst();
    }
}
