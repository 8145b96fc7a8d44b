package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.TestArticles;
import org.counterclaim.claim.Recording;
import org.counterclaim.claim.extract.Extraction;

/** Stories come in: their claims are recorded and join their disputes, as intake does it. */
@ApplicationScoped
public class Wire {

    private final TestArticles articles;
    private final Recording recording;
    private final Joining joining;

    Wire(TestArticles articles, Recording recording, Joining joining) {
        this.articles = articles;
        this.recording = recording;
        this.joining = joining;
    }

    /** Where the claim of a story went. */
    public record Filed(long claim, long dispute) {}

    /** @return one for each claim of the story, in its order */
    @Transactional
    public List<Filed> brings(Story story) {
        Extraction extraction = story.extracted();
        Snapshot snapshot = articles.file(story.agency, story.publishedOn, extraction.text());
        List<Filed> filed = new ArrayList<>();
        for (Recording.Recorded recorded : recording.record(extraction, snapshot)) {
            Dispute dispute = joining.join(recorded.claim());
            filed.add(new Filed(recorded.claim().id(), dispute.id()));
        }
        return filed;
    }
}
