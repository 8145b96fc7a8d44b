package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** The claim of which a figure (or, without one, the same words) is a repetition. */
    Optional<Claim> repeatedBy(ClaimIdentity identity, @Nullable StoredFigure figure) {
        return find("identity = ?1 order by id", identity.key()).stream()
                .filter(claim -> claim.mayBe(figure))
                .findFirst();
    }

    /** The claims that appear in an article, in the order of their places. */
    public List<Claim> inArticle(long articleId) {
        return getEntityManager()
                .createQuery(
                        "select distinct c from Appearance a join a.claim c join fetch c.source"
                                + " where a.article.id = :article order by c.id",
                        Claim.class)
                .setParameter("article", articleId)
                .getResultList();
    }
}
