package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That nobody goes on with a draft: who said so, when and why. */
@Embeddable
public record Discarded(
        @Column(name = "discarded_by") String by,
        @Column(name = "discarded_at") Instant at,

        @Column(name = "discarded_because", columnDefinition = "text")
        String because) {}
