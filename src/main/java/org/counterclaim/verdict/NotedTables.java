package org.counterclaim.verdict;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.counterclaim.access.NotedTable;

/**
 * The tables of verdicts whose rows the audit trail notes. What a reader may have forgotten, their contact, is in none; nor is
 * what changes on its way.
 */
@Singleton
class NotedTables {

    /** What the trail calls the rows of each: apart from the things themselves, whose entries are words for people. */
    static final String REVIEW = "review row";

    static final String NOTICE = "correction notice row";
    static final String RETIREMENT = "retirement row";
    static final String REPORT = "report row";
    static final String SCALE = "scale row";
    static final String POLICY = "policy row";
    static final String ARCHIVED = "archived evidence row";

    NotedTables() {}

    @Produces
    @Singleton
    static NotedTable reviews() {
        return NotedTable.of(
                "verdict_reviews",
                REVIEW,
                "verdict_id",
                "reviewer",
                "decision",
                "outcome",
                "comment",
                "review_round",
                "label",
                "authors_label",
                "at");
    }

    @Produces
    @Singleton
    static NotedTable notices() {
        return NotedTable.of(
                "correction_notices",
                NOTICE,
                "slug",
                "before_id",
                "after_id",
                "type",
                "what",
                "why",
                "reported_by",
                "published_at");
    }

    /** Versions that do not stand any more: another one does, or none and why. */
    @Produces
    @Singleton
    static NotedTable retirements() {
        return NotedTable.of("verdicts", RETIREMENT, "state", "withdrawn_because", "changed_at")
                .where("t.state in ('REPLACED', 'WITHDRAWN')");
    }

    @Produces
    @Singleton
    static NotedTable reports() {
        return NotedTable.of(
                "reports",
                REPORT,
                "verdict_id",
                "receipt_hash",
                "words",
                "status",
                "received_at",
                "due_on",
                "answer",
                "answered_by",
                "answered_at",
                "correction_id");
    }

    @Produces
    @Singleton
    static NotedTable scales() {
        return NotedTable.of("rating_scales", SCALE, "name", "version_number", "title", "created_by", "created_at")
                .with(new NotedTable.Parts(
                        "rating_levels",
                        "scale_id",
                        "ordinal",
                        List.of(
                                "code",
                                "labels",
                                "definition",
                                "veracity",
                                "non_rating",
                                "flag",
                                "void_check",
                                "numeric_value",
                                "severity")));
    }

    @Produces
    @Singleton
    static NotedTable policies() {
        return NotedTable.of(
                "verdict_policies",
                POLICY,
                "name",
                "version_number",
                "title",
                "review_mode",
                "approvals",
                "quorum",
                "reviewer_role",
                "fast_lane",
                "gate_origins",
                "gate_both_sides",
                "gate_contact",
                "gate_one_verdict",
                "applies_to",
                "made_by",
                "made_at");
    }

    /** Copies of evidence that were made after the publication. */
    @Produces
    @Singleton
    static NotedTable archived() {
        return NotedTable.of(
                        "evidence_archive",
                        ARCHIVED,
                        "verdict_id",
                        "ordinal",
                        "url",
                        "excerpt",
                        "state",
                        "capture_id",
                        "excerpt_found",
                        "starts_at",
                        "ends_at",
                        "quote_exact",
                        "quote_prefix",
                        "quote_suffix")
                .where("t.state = 'CAPTURED'");
    }
}
