package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.counterclaim.platform.NotFound;

/** All claims. */
@ApplicationScoped
public class Claims implements PanacheRepository<Claim> {

    public Claim get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("claim", id));
    }

    public List<Claim> withSources(Collection<Long> ids) {
        return list("from Claim c join fetch c.source where c.id in ?1", ids);
    }

    /** All claims that may be the same one, oldest first: of one source, with the same figure or the same words. */
    List<Claim> of(ClaimIdentity identity) {
        return list("identity = ?1 order by id", identity.key());
    }
}
