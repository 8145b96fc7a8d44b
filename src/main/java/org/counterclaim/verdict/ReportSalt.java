package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import org.counterclaim.platform.Sha256;

/** What one day's addresses are hashed with. Once it is gone, nobody can try addresses against the hashes. */
@Entity
@Table(name = "report_salts")
class ReportSalt {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private LocalDate saltedOn;

    @Column(updatable = false)
    private String salt;

    protected ReportSalt() {}

    ReportSalt(LocalDate day) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        this.saltedOn = day;
        this.salt = HexFormat.of().formatHex(random);
    }

    String hash(String sender) {
        return Sha256.of(salt + " " + sender);
    }
}
