package org.counterclaim.dispute.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Audit;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.DisputeClaim;
import org.counterclaim.dispute.DisputeShown;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.dispute.Members;
import org.counterclaim.dispute.Reckoning;
import org.counterclaim.dispute.Sourcing;
import org.counterclaim.dispute.Suggestion;
import org.counterclaim.dispute.Suggestions;
import org.counterclaim.dispute.compare.Origins;
import org.counterclaim.dispute.compare.Standing;

/** Gathers what is shown of one dispute. */
@ApplicationScoped
class DisputePages {

    private final Disputes disputes;
    private final Members members;
    private final Suggestions suggestions;
    private final Reckoning reckoning;
    private final Sourcing sourcing;
    private final Appearances appearances;
    private final Audit audit;
    private final Event<DisputeShown> shown;
    private final Clock clock;

    DisputePages(
            Disputes disputes,
            Members members,
            Suggestions suggestions,
            Reckoning reckoning,
            Sourcing sourcing,
            Appearances appearances,
            Audit audit,
            Event<DisputeShown> shown,
            Clock clock) {
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.reckoning = reckoning;
        this.sourcing = sourcing;
        this.appearances = appearances;
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
        DisputeShown showing = new DisputeShown(id);
        shown.fire(showing);
        Standing standing = reckoning.of(id, inside);
        Origins origins = sourcing.of(id, claims.values(), standing);
        DisputeView view = new DisputeView(
                id,
                dispute.question(),
                dispute.isQuestionEdited(),
                DisputeView.ScopeView.of(dispute.scope()),
                dispute.triage(),
                dispute.triageReason(),
                dispute.conflict(),
                dispute.gapRatio(),
                dispute.assignee(),
                DisputeRow.PriorityView.of(dispute.priority(), today()),
                dispute.openedAt(),
                dispute.mergedInto(),
                StandingView.of(standing, origins, shownClaims),
                SourcingView.of(origins, claims),
                inside.stream()
                        .map(member -> DisputeView.MemberView.of(member, shownClaims))
                        .toList(),
                open.stream()
                        .map(suggestion -> SuggestionView.of(suggestion, shownClaims))
                        .toList(),
                showing.verdicts(),
                audit.of("dispute", id).stream()
                        .map(DisputeView.HistoryView::of)
                        .toList());
        return new Page(view, dispute.tag().toString());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
