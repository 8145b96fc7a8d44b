package org.counterclaim.dispute.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.counterclaim.access.Audit;
import org.counterclaim.claim.Appearances;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.DisputeShown;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.dispute.Events;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.Members;
import org.counterclaim.dispute.QueueOrder;
import org.counterclaim.dispute.Recall;
import org.counterclaim.dispute.Reckoning;
import org.counterclaim.dispute.Sourcing;
import org.counterclaim.dispute.Suggestion;
import org.counterclaim.dispute.Suggestions;
import org.counterclaim.dispute.TriageState;
import org.counterclaim.dispute.compare.Origins;
import org.counterclaim.dispute.compare.Standing;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Gathers what is shown of one dispute. */
@ApplicationScoped
class DisputePages {

    private final Disputes disputes;
    private final Members members;
    private final Events events;
    private final Suggestions suggestions;
    private final Recall recall;
    private final Reckoning reckoning;
    private final QueueOrder order;
    private final Sourcing sourcing;
    private final Appearances appearances;
    private final Decisions decisions;
    private final Audit audit;
    private final Event<DisputeShown> shown;
    private final Clock clock;

    DisputePages(
            Disputes disputes,
            Members members,
            Events events,
            Suggestions suggestions,
            Recall recall,
            Reckoning reckoning,
            QueueOrder order,
            Sourcing sourcing,
            Appearances appearances,
            Decisions decisions,
            Audit audit,
            Event<DisputeShown> shown,
            Clock clock) {
        this.disputes = disputes;
        this.members = members;
        this.events = events;
        this.suggestions = suggestions;
        this.recall = recall;
        this.reckoning = reckoning;
        this.order = order;
        this.sourcing = sourcing;
        this.appearances = appearances;
        this.decisions = decisions;
        this.audit = audit;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * @param tag the entity tag of the dispute as it is
     * @param triage the dispute's as it is, whatever instant is shown
     */
    record Page(DisputeView view, String tag, TriageState triage) {

        RestResponse<DisputeView> answer() {
            return RestResponse.ResponseBuilder.ok(view)
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
    }

    @Transactional
    public Page of(long id) {
        return of(id, null, null);
    }

    /**
     * @param at shows it by what had been recorded by then; null for now
     * @param asOf leaves out what is as of a later day; null for all
     */
    @Transactional
    public Page of(long id, @Nullable Instant at, @Nullable LocalDate asOf) {
        Dispute dispute = disputes.get(id);
        KnownDispute known = at == null ? recall.now(dispute) : recall.at(dispute, at);
        DisputeView view = view(asOf == null ? known : known.until(asOf), asOf);
        return new Page(view, dispute.tag().toString(), dispute.triage());
    }

    /** What became known between two instants; before the opening nothing was. */
    @Transactional
    public DifferenceView between(long id, Instant from, Instant to) {
        Dispute dispute = disputes.get(id);
        DisputeView after = view(recall.at(dispute, to), null);
        DisputeView before = from.isBefore(dispute.openedAt()) ? null : view(recall.at(dispute, from), null);
        return DifferenceView.of(from, to, before, after);
    }

    TriageState triageOf(long id) {
        return disputes.get(id).triage();
    }

    Instant now() {
        return clock.instant();
    }

    private DisputeView view(KnownDispute known, @Nullable LocalDate asOf) {
        Dispute dispute = known.dispute();
        long id = dispute.id();
        Instant at = known.at();
        List<Suggestion> open = at == null ? suggestions.openFor(id) : suggestions.openFor(id, at);
        ShownClaims shownClaims = ShownClaims.of(
                        open.stream().map(Suggestion::claim).toList(), appearances)
                .and(known);
        DisputeShown showing = new DisputeShown(id, at);
        shown.fire(showing);
        Standing standing = reckoning.of(known);
        Origins origins = sourcing.of(known, standing);
        KnownDispute.Decided decided = known.decided();
        return new DisputeView(
                id,
                decided.question(),
                decided.questionEdited(),
                DisputeView.ScopeView.of(decided, events, at == null),
                decided.scopeEdited(),
                decided.triage(),
                decided.triageReason(),
                standing.conflict(),
                standing.gapRatio(),
                decided.assignee(),
                DisputeRow.PriorityView.of(
                        reckoning.priorityOf(known, standing), at == null ? today() : dayOf(at), order.newsroom()),
                dispute.openedAt(),
                decided.mergedInto(),
                at,
                asOf,
                StandingView.of(standing, origins, shownClaims),
                SourcingView.of(origins, known),
                known.claims().stream()
                        .map(member -> DisputeView.MemberView.of(member, shownClaims))
                        .toList(),
                open.stream()
                        .map(suggestion -> SuggestionView.of(suggestion, shownClaims))
                        .map(suggestion -> at == null ? suggestion : suggestion.undecided())
                        .toList(),
                showing.verdicts(),
                (at == null ? audit.of("dispute", id) : audit.of("dispute", id, at))
                        .stream().map(DisputeView.HistoryView::of).toList(),
                decisions.latestOf(id, at).stream()
                        .map(decision -> at == null ? DecisionView.of(decision) : DecisionView.at(at, decision))
                        .toList());
    }

    LocalDate today() {
        return dayOf(clock.instant());
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
