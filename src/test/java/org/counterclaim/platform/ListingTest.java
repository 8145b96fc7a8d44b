package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListingTest {

    private static final SortKey<AuditEntry> BY_REASON = SortKey.text(
            "reason",
            "e.reason.text",
            entry -> Objects.requireNonNull(entry.change().reason()));

    @Inject
    Audit audit;

    @Inject
    EntityManager entityManager;

    private PageOf<String> page(@Nullable String cursor) {
        return new Listing<>(AuditEntry.class, AuditEntry::id, List.of(BY_REASON))
                .where("e.objectType = :type", "type", "listing-test")
                .page(entityManager, new PageRequest(cursor, 1, "reason"))
                .map(BY_REASON.value().andThen(String::valueOf));
    }

    @Test
    void a_list_sorted_by_texts_of_several_lines_pages_to_its_end() {
        List<String> reasons = List.of("a", "a\nb", "a\nb\n7", "b");
        reasons.forEach(reason -> QuarkusTransaction.requiringNew()
                .run(() -> audit.record(
                        Actor.SYSTEM, Change.of("listing-test", 1, "tried").because(reason))));

        List<String> seen = new ArrayList<>();
        PageOf<String> page = page(null);
        seen.addAll(page.items());
        while (page.next() != null) {
            page = page(page.next());
            seen.addAll(page.items());
        }

        assertThat(seen).isEqualTo(reasons);
    }
}
