package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.counterclaim.verdict.ShownRecord;
import org.counterclaim.verdict.VerdictRecord;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The record of a published version.
 *
 * @param part WHOLE, or PUBLIC for whoever may not read what the desk alone may
 * @param sha256 of the canonical text of {@code record} as it is given here, which record.json answers byte by byte
 * @param recordSha256 of the whole record, as the audit trail names it
 */
@Schema(name = "VerdictRecord")
record RecordView(
        long verdict,
        Instant knowledgeCutoff,
        Part part,
        String sha256,
        String recordSha256,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String record) {

    /** How much of it is given. */
    enum Part {
        WHOLE,
        PUBLIC
    }

    static RecordView of(long verdict, VerdictRecord record, ShownRecord shown, boolean whole) {
        return new RecordView(
                verdict,
                record.knowledgeCutoff(),
                whole ? Part.WHOLE : Part.PUBLIC,
                shown.sha256(),
                record.sha256(),
                shown.body());
    }
}
