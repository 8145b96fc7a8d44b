package org.counterclaim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes that snapshots were read from, kept once for each content under its hash. */
@Entity
@Table(name = "raw_bytes")
class RawBytes {

    /** Hexadecimal. */
    @Id
    private String sha256;

    @Column(updatable = false)
    private byte[] bytes;

    protected RawBytes() {}

    RawBytes(Bytes bytes) {
        this.sha256 = bytes.sha256();
        this.bytes = bytes.copy();
    }

    Bytes bytes() {
        return new Bytes(bytes.clone());
    }
}
