package org.counterclaim.dispute.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.access.Audit;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimView.SourceView;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.DisputeShown;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.dispute.KnownClaim;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.Members;
import org.counterclaim.dispute.QueueOrder;
import org.counterclaim.dispute.Recall;
import org.counterclaim.dispute.Reckoning;
import org.counterclaim.dispute.Rulings;
import org.counterclaim.dispute.Suggestion;
import org.counterclaim.dispute.Suggestions;
import org.counterclaim.dispute.TriageState;
import org.counterclaim.dispute.compare.Standing;
import org.jspecify.annotations.Nullable;

/** Gathers what is shown of one dispute. */
@ApplicationScoped
class DisputePages {

    private final Disputes disputes;
    private final Members members;
    private final Suggestions suggestions;
    private final Recall recall;
    private final Reckoning reckoning;
    private final QueueOrder order;
    private final Appearances appearances;
    private final Decisions decisions;
    private final Rulings rulings;
    private final Audit audit;
    private final Event<DisputeShown> shown;
    private final Clock clock;

    DisputePages(
            Disputes disputes,
            Members members,
            Suggestions suggestions,
            Recall recall,
            Reckoning reckoning,
            QueueOrder order,
            Appearances appearances,
            Decisions decisions,
            Rulings rulings,
            Audit audit,
            Event<DisputeShown> shown,
            Clock clock) {
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.recall = recall;
        this.reckoning = reckoning;
        this.order = order;
        this.appearances = appearances;
        this.decisions = decisions;
        this.rulings = rulings;
        this.audit = audit;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * @param tag the entity tag of the dispute as it is
     * @param triage the dispute's as it is, whatever instant is shown
     */
    record Page(DisputeView view, String tag, TriageState triage) {}

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
        Map<Long, Long> linked = rulings.originsOf(
                known.claims().stream().map(member -> member.claim().id()).toList(), at);
        DisputeShown showing = new DisputeShown(id, at);
        shown.fire(showing);
        Standing standing = reckoning.of(known);
        KnownDispute.Decided decided = known.decided();
        return new DisputeView(
                id,
                decided.question(),
                decided.questionEdited(),
                DisputeView.ScopeView.of(decided.scope()),
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
                StandingView.of(standing, shownClaims),
                origins(known, linked),
                known.claims().stream()
                        .map(member -> DisputeView.MemberView.of(member, shownClaims, linked))
                        .toList(),
                open.stream()
                        .map(suggestion -> SuggestionView.of(suggestion, shownClaims))
                        .map(suggestion -> at == null ? suggestion : suggestion.undecided())
                        .toList(),
                showing.verdicts(),
                (at == null ? audit.of("dispute", id) : audit.of("dispute", id, at))
                        .stream().map(DisputeView.HistoryView::of).toList(),
                at == null
                        ? decisions.latestOf(id).stream().map(DecisionView::of).toList()
                        : decisions.latestOf(id, at).stream()
                                .map(decision -> DecisionView.at(at, decision))
                                .toList());
    }

    LocalDate today() {
        return dayOf(clock.instant());
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private List<DisputeView.OriginView> origins(KnownDispute known, Map<Long, Long> linked) {
        Map<Long, Claim> claims = known.claims().stream()
                .map(KnownClaim::claim)
                .collect(Collectors.toMap(Claim::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<String, List<Claim>> byParty = claims.values().stream()
                .collect(Collectors.groupingBy(
                        claim -> originOf(claim, claims, linked).source().party(), TreeMap::new, Collectors.toList()));
        Instant at = known.at();
        List<Members.Carried> carried = at == null
                ? members.carriedIn(known.dispute().id())
                : members.carriedBy(
                        at,
                        known.claims().stream()
                                .map(member -> member.claim().id())
                                .toList());
        List<DisputeView.OriginView> origins = new ArrayList<>();
        byParty.values().forEach(ofParty -> {
            List<Long> ids = ofParty.stream().map(Claim::id).toList();
            origins.add(new DisputeView.OriginView(
                    StandingView.partyOf(
                            originOf(ofParty.get(0), claims, linked).source()),
                    ofParty.stream()
                            .map(claim -> SourceView.of(claim.source()))
                            .distinct()
                            .toList(),
                    ids,
                    (int) carried.stream()
                            .filter(one -> ids.contains(one.claimId()))
                            .map(Members.Carried::articleId)
                            .distinct()
                            .count()));
        });
        return origins;
    }

    /** The claim itself, or the one in this dispute that it goes back to by links. */
    private static Claim originOf(Claim claim, Map<Long, Claim> claims, Map<Long, Long> linked) {
        Claim origin = claim;
        for (Claim next = claims.get(linked.get(claim.id())); next != null; ) {
            origin = next;
            next = claims.get(linked.get(origin.id()));
        }
        return origin;
    }
}
