package org.counterclaim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The WARC record of a capture and the text that was read from it. */
@Entity
@Table(name = "capture_records")
class CaptureRecord {

    @Id
    private long captureId;

    private byte[] record;

    // read by a query, so that the record is not loaded with it
    @SuppressWarnings("unused")
    @Column(columnDefinition = "text")
    private @Nullable String text;

    protected CaptureRecord() {}

    CaptureRecord(long captureId, Recorded recorded) {
        this.captureId = captureId;
        this.record = recorded.record().copy();
        this.text = recorded.text();
    }

    /** Takes away for ever what was captured. */
    void redact() {
        record = new byte[0];
        text = null;
    }

    /** No bytes once it was redacted. */
    Bytes record() {
        return new Bytes(record.clone());
    }
}
