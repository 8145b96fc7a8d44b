package org.counterclaim.article;

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

    /** Empty when they were redacted. */
    private byte[] bytes;

    protected RawBytes() {}

    RawBytes(Bytes bytes) {
        this.sha256 = bytes.sha256();
        this.bytes = bytes.copy();
    }

    /** Takes the bytes away for ever; their hash stays. */
    void redact() {
        bytes = new byte[0];
    }

    /** The same content was handed in once more, after it had been redacted. */
    void restore(Bytes again) {
        if (!again.sha256().equals(sha256)) {
            throw new IllegalArgumentException("These are not the bytes " + sha256);
        }
        if (bytes.length == 0) {
            bytes = again.copy();
        }
    }

    Bytes bytes() {
        return new Bytes(bytes.clone());
    }
}
