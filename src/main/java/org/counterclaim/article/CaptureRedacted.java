package org.counterclaim.article;

import org.counterclaim.platform.Refusal;

/** Something needs the record or the text of a capture that was taken down. */
public final class CaptureRedacted extends Refusal {

    CaptureRedacted(Capture capture) {
        super(
                Kind.REDACTED,
                "Capture " + capture.id() + " was redacted. Its hashes are kept, what was captured is not.");
    }
}
