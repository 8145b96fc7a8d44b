package org.counterclaim.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Which articles are watched; by the id of the article. */
@ApplicationScoped
public class Watches implements PanacheRepository<Watch> {

    public Watch get(long articleId) {
        Watch watch = of(articleId);
        if (watch == null) {
            throw new NotFound("watch of article", articleId);
        }
        return watch;
    }

    public @Nullable Watch of(long articleId) {
        return findById(articleId);
    }
}
