package org.counterclaim.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.article.Filed;
import org.counterclaim.article.Filing;
import org.counterclaim.article.Prepared;
import org.counterclaim.article.Submission;
import org.counterclaim.claim.extract.Extraction;
import org.counterclaim.platform.Turns;

/**
 * Takes an article in: fetch and parse it, extract its claims, then in one transaction file it, record its claims and let
 * them join their disputes. Either all of that is stored or nothing.
 */
@ApplicationScoped
public class Intake {

    private final Filing filing;
    private final Extracting extracting;
    private final Keeping keeping;
    private final Turns turns;

    Intake(Filing filing, Extracting extracting, Keeping keeping, Turns turns) {
        this.filing = filing;
        this.extracting = extracting;
        this.keeping = keeping;
        this.turns = turns;
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
        Extraction extraction = extracting.of(prepared.article());
        return QuarkusTransaction.requiringNew().call(() -> store(prepared, extraction, submission, actor));
    }

    private Taken store(Prepared prepared, Extraction extraction, Submission submission, Actor actor) {
        turns.take(Turns.INTAKE);
        Filed filed = filing.file(prepared);
        if (filed.isNew()) {
            boolean toldWhen = submission.published() != null;
            keeping.keep(filed, toldWhen ? extraction : extracting.ofVersion(filed, prepared, extraction), actor);
        }
        return new Taken(filed.article().id(), filed.snapshot().id(), filed.isNew(), extraction.warnings());
    }
}
