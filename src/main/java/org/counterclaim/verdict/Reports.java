package org.counterclaim.verdict;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.jspecify.annotations.Nullable;

/** What readers have reported. */
@ApplicationScoped
public class Reports implements PanacheRepository<Report> {

    private static final String LONGEST_WAITING_FIRST = "dueOn";

    private final EntityManager entityManager;

    Reports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Report get(long id) {
        Report report = findById(id);
        if (report == null) {
            throw new NotFound("report", id);
        }
        return report;
    }

    /** The report that somebody got a receipt for. */
    public Report get(Receipt receipt) {
        return find("receiptHash", receipt.hash())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("report with the receipt", receipt.code()));
    }

    /** By filters; sorted by {@code dueOn}, overdue ones first, unless something else is asked for. */
    public PageOf<Report> page(@Nullable ReportStatus status, @Nullable Verdict verdict, PageRequest request) {
        String sort = request.sort() == null ? LONGEST_WAITING_FIRST : request.sort();
        return new Listing<>(
                        Report.class,
                        Report::id,
                        List.of(
                                SortKey.date(LONGEST_WAITING_FIRST, "e.waitsUntil", Report::waitsUntil),
                                SortKey.instant("receivedAt", "e.receivedAt", Report::receivedAt)))
                .fetching("verdict")
                .where("e.status = :status", "status", status)
                .where("e.verdict.slug = :slug", "slug", verdict == null ? null : slugOf(verdict))
                .page(entityManager, new PageRequest(request.cursor(), request.limit(), sort));
    }

    /** A draft has no slug, and no reports. */
    private static String slugOf(Verdict verdict) {
        String slug = verdict.slug();
        return slug == null ? "" : slug;
    }

    boolean haveLedTo(Verdict correction) {
        return count("correction", correction) > 0;
    }
}
