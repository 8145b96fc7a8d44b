package org.counterclaim.verdict.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditShown;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.verdict.Backing;
import org.counterclaim.verdict.Duties;
import org.counterclaim.verdict.EvidenceArchive;
import org.counterclaim.verdict.Freshness;
import org.counterclaim.verdict.GateReadings;
import org.counterclaim.verdict.Reviews;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.Verdicts;

/** Answers with a verdict and its entity tag, in so far as the caller may see it. */
@RequestScoped
class Presenting {

    private final Verdicts verdicts;
    private final Reviews reviews;
    private final EvidenceArchive archive;
    private final GateReadings gates;
    private final Audit audit;
    private final Duties duties;
    private final Event<AuditShown> showing;
    private final Freshness freshness;
    private final CurrentActor caller;

    Presenting(
            Verdicts verdicts,
            Reviews reviews,
            EvidenceArchive archive,
            GateReadings gates,
            Audit audit,
            Duties duties,
            Event<AuditShown> showing,
            Freshness freshness,
            CurrentActor caller) {
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.archive = archive;
        this.gates = gates;
        this.audit = audit;
        this.duties = duties;
        this.showing = showing;
        this.freshness = freshness;
        this.caller = caller;
    }

    Response found(Verdict verdict) {
        return with(Response.ok(), verdict);
    }

    Response created(Verdict verdict) {
        return with(Response.created(URI.create("/api/v1/verdicts/" + verdict.id())), verdict);
    }

    private Response with(Response.ResponseBuilder response, Verdict verdict) {
        Actor actor = caller.get();
        return response.entity(VerdictView.of(verdict, around(verdict, actor), actor))
                .header(HttpHeaders.ETAG, verdict.tag().toString())
                // What is open to one caller is not open to the next.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** Whoever could still review blind sees their own reviews, and not what others found. */
    private List<ReviewView> reviewsOf(Verdict verdict, Actor actor) {
        boolean blind = verdict.isBlindTo(actor);
        return reviews.of(verdict).stream()
                .filter(review -> !blind || review.reviewer().equals(actor.name()))
                .map(ReviewView::of)
                .toList();
    }

    private List<ChangeView> historyOf(Verdict verdict) {
        AuditShown shown = new AuditShown(audit.of("verdict", verdict.id()));
        showing.fire(shown);
        return shown.entries().stream()
                .map(entry -> ChangeView.of(entry, shown.shown(entry)))
                .toList();
    }

    private VerdictView.Around around(Verdict verdict, Actor actor) {
        boolean all = Verdicts.mayReadDrafts(actor);
        boolean blind = verdict.isBlindTo(actor);
        Supplier<Backing> backing = gates.backing(verdict);
        return new VerdictView.Around(
                verdicts.versionsOf(verdict).stream()
                        .filter(version -> all || version.state().isPublic())
                        .filter(version -> version.discarded() == null || version == verdict)
                        .map(version -> VersionView.of(version, actor))
                        .toList(),
                all ? reviewsOf(verdict, actor) : List.of(),
                all ? historyOf(verdict) : List.of(),
                duties.openingsFor(verdict, actor, backing),
                all ? NeededView.of(verdict, reviews) : null,
                archive.exhibits(verdict).stream()
                        .map(exhibit -> EvidenceView.of(exhibit, !all))
                        .map(piece -> blind ? piece.veiled() : piece)
                        .toList(),
                verdict.state().isPublic() || blind ? null : gates.reading(verdict, backing),
                StaleView.of(verdict, freshness, actor),
                all
                        ? freshness.sinceApproval(verdict).stream()
                                .map(StaleView.ReasonView::of)
                                .toList()
                        : List.of());
    }
}
