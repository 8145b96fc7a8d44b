package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a report came from some address, which is known only by a hash and for a day. */
@Entity
@Table(name = "report_senders")
class ReportSender {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_senders_seq")
    @SequenceGenerator(name = "report_senders_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private String slug;

    @Column(updatable = false)
    private String addressHash;

    @Column(updatable = false)
    private Instant at;

    protected ReportSender() {}

    ReportSender(String slug, String addressHash, Instant at) {
        this.slug = slug;
        this.addressHash = addressHash;
        this.at = at;
    }
}
