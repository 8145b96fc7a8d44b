package org.counterclaim.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All articles. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {

    public Article get(long id) {
        Article article = findById(id);
        if (article == null) {
            throw new NotFound("article", id);
        }
        return article;
    }

    @Nullable
    Article identified(Identity identity) {
        return find("identity", identity.key()).firstResult();
    }
}
