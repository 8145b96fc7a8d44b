package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.Filing;
import org.counterclaim.article.Published;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.Submission;
import org.counterclaim.claim.Recording;
import org.counterclaim.claim.extract.Extraction;

/** Stories come in: their claims are recorded and join their disputes, as intake does it. */
@ApplicationScoped
public class Wire {

    private final Filing filing;
    private final Recording recording;
    private final Joining joining;

    Wire(Filing filing, Recording recording, Joining joining) {
        this.filing = filing;
        this.recording = recording;
        this.joining = joining;
    }

    /** Where the claim of a story went. */
    public record Filed(long claim, long dispute) {}

    /** @return one for each claim of the story, in its order */
    @Transactional
    public List<Filed> brings(Story story) {
        Extraction extraction = story.extracted();
        Snapshot snapshot = filing.file(filing.prepare(new Submission(
                        null, null, extraction.text(), "A story", story.agency, Published.on(story.publishedOn))))
                .snapshot();
        List<Filed> filed = new ArrayList<>();
        for (Recording.Recorded recorded : recording.record(extraction, snapshot)) {
            Dispute dispute = joining.join(recorded.claim());
            filed.add(new Filed(recorded.claim().id(), dispute.id()));
        }
        return filed;
    }
}
