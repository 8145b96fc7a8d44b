package org.counterclaim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The WARC record of a capture, the text that was read from it, and the runs of words by which copies of that are told. */
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

    // so is this
    @SuppressWarnings("unused")
    private byte @Nullable [] runs;

    protected CaptureRecord() {}

    CaptureRecord(long captureId, Recorded recorded) {
        this.captureId = captureId;
        this.record = recorded.record().copy();
        this.text = recorded.text();
        this.runs = recorded.runs() == null ? null : recorded.runs().copy();
    }

    /** Takes away for ever what was captured. */
    void redact() {
        record = new byte[0];
        text = null;
        // hashes of its words
        runs = null;
    }

    /** No bytes once it was redacted. */
    Bytes record() {
        return new Bytes(record.clone());
    }
}
