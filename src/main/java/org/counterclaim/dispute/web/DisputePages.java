package org.counterclaim.dispute.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Audit;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimView.SourceView;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.DisputeClaim;
import org.counterclaim.dispute.DisputeShown;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.dispute.Members;
import org.counterclaim.dispute.Reckoning;
import org.counterclaim.dispute.Rulings;
import org.counterclaim.dispute.Suggestion;
import org.counterclaim.dispute.Suggestions;

/** Gathers what is shown of one dispute. */
@ApplicationScoped
class DisputePages {

    private final Disputes disputes;
    private final Members members;
    private final Suggestions suggestions;
    private final Reckoning reckoning;
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
            Reckoning reckoning,
            Appearances appearances,
            Decisions decisions,
            Rulings rulings,
            Audit audit,
            Event<DisputeShown> shown,
            Clock clock) {
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.reckoning = reckoning;
        this.appearances = appearances;
        this.decisions = decisions;
        this.rulings = rulings;
        this.audit = audit;
        this.shown = shown;
        this.clock = clock;
    }

    /** @param tag the entity tag of what is shown */
    record Page(DisputeView view, String tag) {}

    @Transactional
    public Page of(long id) {
        Dispute dispute = disputes.get(id);
        List<DisputeClaim> inside = members.of(id);
        Map<Long, Claim> claims = inside.stream()
                .map(DisputeClaim::claim)
                .collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Suggestion> open = suggestions.openFor(id);
        ShownClaims shownClaims = ShownClaims.of(
                Stream.concat(claims.values().stream(), open.stream().map(Suggestion::claim))
                        .toList(),
                appearances);
        Map<Long, Long> linked = rulings.originsOf(claims.keySet());
        DisputeShown showing = new DisputeShown(id);
        shown.fire(showing);
        DisputeView view = new DisputeView(
                id,
                dispute.question(),
                dispute.isQuestionEdited(),
                DisputeView.ScopeView.of(dispute.scope()),
                dispute.isScopeEdited(),
                dispute.triage(),
                dispute.triageReason(),
                dispute.conflict(),
                dispute.gapRatio(),
                dispute.assignee(),
                DisputeRow.PriorityView.of(dispute.priority(), today()),
                dispute.openedAt(),
                dispute.mergedInto(),
                StandingView.of(reckoning.of(id, inside), shownClaims),
                origins(id, claims, linked),
                inside.stream()
                        .map(member -> DisputeView.MemberView.of(member, shownClaims, linked))
                        .toList(),
                open.stream()
                        .map(suggestion -> SuggestionView.of(suggestion, shownClaims))
                        .toList(),
                showing.verdicts(),
                audit.of("dispute", id).stream()
                        .map(DisputeView.HistoryView::of)
                        .toList(),
                decisions.latestOf(id).stream().map(DecisionView::of).toList());
        return new Page(view, dispute.tag().toString());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<DisputeView.OriginView> origins(long id, Map<Long, Claim> claims, Map<Long, Long> linked) {
        Map<String, List<Claim>> byParty = claims.values().stream()
                .collect(Collectors.groupingBy(
                        claim -> originOf(claim, claims, linked).source().party(), TreeMap::new, Collectors.toList()));
        List<Members.Carried> carried = members.carriedIn(id);
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
