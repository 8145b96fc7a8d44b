package org.counterclaim.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The articles that stand at some addresses, however these are written; an address without one is left out. */
    public Map<String, Article> at(Collection<String> urls) {
        Map<String, String> keys = new HashMap<>();
        for (String url : urls) {
            WebAddress address = WebAddress.orNull(url);
            if (address != null) {
                keys.put(url, Identity.ofAddress(address.canonical().toString()).key());
            }
        }
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, Article> byKey = list("identity in ?1", Set.copyOf(keys.values())).stream()
                .collect(Collectors.toMap(Article::identity, article -> article));
        Map<String, Article> found = new HashMap<>();
        keys.forEach((url, key) -> {
            Article article = byKey.get(key);
            if (article != null) {
                found.put(url, article);
            }
        });
        return found;
    }

    @Nullable
    Article identified(Identity identity) {
        return find("identity", identity.key()).firstResult();
    }
}
