package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.jspecify.annotations.Nullable;

/** The public log of corrections, the newest first. */
@ApplicationScoped
public class PublishedCorrections {

    private static final int MOST_OF_ONE_VERDICT = 100;

    private final EntityManager entityManager;

    PublishedCorrections(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param type null for all, as is {@code slug} */
    @Transactional
    public PageOf<PublishedCorrection> page(@Nullable CorrectionType type, @Nullable String slug, PageRequest request) {
        return new Listing<>(
                        CorrectionNotice.class,
                        CorrectionNotice::id,
                        List.of(SortKey.instant("publishedAt", "e.publishedAt", CorrectionNotice::publishedAt)))
                .fetching("before")
                .fetching("after")
                .where("e.type = :type", "type", type)
                .where("e.slug = :slug", "slug", slug)
                .page(entityManager, request)
                .map(PublishedCorrection::of);
    }

    /** What was made public about a verdict after one of its versions, the newest first; its withdrawal included. */
    @Transactional
    public List<PublishedCorrection> since(PublishedVerdict version) {
        return page(null, version.slug(), new PageRequest(null, MOST_OF_ONE_VERDICT, null)).items().stream()
                .filter(notice -> notice.toVersion() > version.version()
                        || (notice.isWithdrawal() && notice.toVersion() == version.version()))
                .toList();
    }
}
