package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * An attempt to ask those whose claim is rated (domain reference 2.1).
 *
 * @param channel by which way: "press office, by mail"
 * @param outcome what came of it: "answered", "no answer by 3 February"
 * @param response what they said; empty where they said nothing
 */
@Embeddable
public record ClaimantContact(
        Instant attemptedAt,
        @Column(columnDefinition = "text") String channel,
        @Column(columnDefinition = "text") String outcome,
        @Column(columnDefinition = "text") String response) {}
