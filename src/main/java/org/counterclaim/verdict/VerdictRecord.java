package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.counterclaim.platform.Sha256;

/** All that was known when a version was published, frozen as a text and named by its hash. Never edited. */
@Entity
@Table(name = "verdict_records")
public class VerdictRecord {

    @Id
    private Long verdictId;

    @Column(updatable = false)
    private Instant knowledgeCutoff;

    @Column(updatable = false, columnDefinition = "text")
    private String claims;

    @Column(updatable = false, columnDefinition = "text")
    private String body;

    @Column(updatable = false)
    private String sha256;

    protected VerdictRecord() {}

    /**
     * @param claims ids of all claims of the dispute, positions or not
     * @param body canonical JSON
     */
    VerdictRecord(long verdictId, Instant knowledgeCutoff, Collection<Long> claims, String body) {
        this.verdictId = verdictId;
        this.knowledgeCutoff = knowledgeCutoff;
        this.claims = claims.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        this.body = body;
        this.sha256 = Sha256.of(body);
    }

    public Instant knowledgeCutoff() {
        return knowledgeCutoff;
    }

    /** Canonical JSON. */
    public String body() {
        return body;
    }

    /** Of the body's bytes in UTF-8, as hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
