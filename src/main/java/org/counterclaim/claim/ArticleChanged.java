package org.counterclaim.claim;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The news that an article changed, fired in the transaction of the change, for features above that rely on its claims.
 */
public record ArticleChanged(long articleId, List<What> changes) {

    public ArticleChanged {
        changes = List.copyOf(changes);
    }

    /** One change; see {@link ArticleChange}. */
    public record What(
            ChangeKind kind,
            @Nullable Long oldClaim,
            @Nullable Long newClaim) {}

    public static ArticleChanged of(long articleId, Collection<ArticleChange> changes) {
        return new ArticleChanged(
                articleId,
                changes.stream()
                        .map(change -> new What(change.kind(), change.oldClaimId(), change.newClaimId()))
                        .toList());
    }
}
