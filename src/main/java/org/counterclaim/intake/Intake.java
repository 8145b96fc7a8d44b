package org.counterclaim.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.article.Filed;
import org.counterclaim.article.Filing;
import org.counterclaim.article.ParsedArticle;
import org.counterclaim.article.Prepared;
import org.counterclaim.article.Submission;
import org.counterclaim.article.page.PageReader;
import org.counterclaim.claim.Recording;
import org.counterclaim.claim.extract.Document;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.claim.extract.Extractor;
import org.counterclaim.dispute.Joining;
import org.counterclaim.platform.Turns;

/**
 * Takes an article in: fetch and parse it, extract its claims, then in one transaction file it, record its claims and let
 * them join their disputes. Either all of that is stored or nothing.
 */
@ApplicationScoped
public class Intake {

    private final Filing filing;
    private final Extractor extractor;
    private final Recording recording;
    private final Joining joining;
    private final Turns turns;
    private final Audit audit;

    Intake(Filing filing, Extractor extractor, Recording recording, Joining joining, Turns turns, Audit audit) {
        this.filing = filing;
        this.extractor = extractor;
        this.recording = recording;
        this.joining = joining;
        this.turns = turns;
        this.audit = audit;
    }

    /**
     * What came of a submission.
     *
     * @param isNew false when the same content was there already; then nothing was changed
     * @param warnings what a person should know, such as a language that is not read
     */
    public record Taken(long articleId, long snapshotId, boolean isNew, List<String> warnings) {}

    /** Takes in what a person submits; fetching and extraction come before the transaction, which is short so. */
    public Taken take(Submission submission, Actor actor) {
        Prepared prepared = filing.prepare(submission);
        Extraction extraction = extractor.extract(document(prepared.article()));
        return QuarkusTransaction.requiringNew().call(() -> store(prepared, extraction, actor));
    }

    private Taken store(Prepared prepared, Extraction extraction, Actor actor) {
        turns.take(Turns.INTAKE);
        Filed filed = filing.file(prepared);
        if (filed.isNew()) {
            joining.join(recording.record(extraction, filed.snapshot()));
            Change change = Change.of("article", filed.article().id(), "filed");
            audit.record(actor, change.from(null, "snapshot " + filed.snapshot().number()));
        }
        return new Taken(filed.article().id(), filed.snapshot().id(), filed.isNew(), extraction.warnings());
    }

    private static Document document(ParsedArticle article) {
        return new Document(
                article.text(),
                PageReader.read(article.text()),
                article.title(),
                article.published() == null ? null : article.published().on(),
                article.language(),
                article.outlet());
    }
}
