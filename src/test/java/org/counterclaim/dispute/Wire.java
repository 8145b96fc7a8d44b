package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    private final Members members;

    Wire(Filing filing, Recording recording, Joining joining, Members members) {
        this.filing = filing;
        this.recording = recording;
        this.joining = joining;
        this.members = members;
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
        List<Recording.Recorded> recorded = recording.record(extraction, snapshot);
        joining.join(recorded);
        return recorded.stream()
                .map(Recording.Recorded::claim)
                .map(claim -> new Filed(
                        claim.id(),
                        members.ofClaim(claim.id()).orElseThrow().dispute().id()))
                .toList();
    }

    /** Where a claim is by now. */
    @Transactional
    public long homeOf(long claim) {
        return members.ofClaim(claim).orElseThrow().dispute().id();
    }
}
