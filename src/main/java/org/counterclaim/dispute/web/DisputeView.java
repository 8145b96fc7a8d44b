package org.counterclaim.dispute.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.claim.ClaimView.SourceView;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.dispute.DisputeScope;
import org.counterclaim.dispute.DisputeShown;
import org.counterclaim.dispute.Event;
import org.counterclaim.dispute.Events;
import org.counterclaim.dispute.JoinedBy;
import org.counterclaim.dispute.KnownClaim;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.TriageState;
import org.counterclaim.dispute.compare.Conflict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in full (blueprint section 5).
 *
 * @param gapRatio the widest gap between two positions that do not go together
 * @param sourcing where the claims come from
 * @param mergedInto the dispute that this one went into
 * @param at the instant as of which it is shown, by what had been recorded until then; null for now
 * @param asOf the day after whose end figures are left out; null for all
 * @param decisions what people decided, the latest first; only the latest {@value Decisions#SHOWN}
 */
@Schema(name = "Dispute")
record DisputeView(
        long id,
        String question,
        boolean questionEdited,
        ScopeView scope,
        boolean scopeEdited,
        TriageState triage,
        @Nullable String triageReason,
        Conflict conflict,
        @Nullable BigDecimal gapRatio,
        @Nullable String assignee,
        DisputeRow.PriorityView priority,
        Instant openedAt,
        @Nullable Long mergedInto,
        @Nullable Instant at,
        @Nullable LocalDate asOf,
        @JsonUnwrapped StandingView standing,
        @JsonUnwrapped SourcingView sourcing,
        List<MemberView> claims,
        List<SuggestionView> suggestions,
        List<DisputeShown.VerdictLine> verdicts,
        List<HistoryView> history,
        List<DecisionView> decisions) {

    /**
     * What the question asks.
     *
     * @param placeId the place in the gazetteer, null where it does not know it
     * @param eventFrom the first day that a claim on the event speaks of, and {@code eventTo} the last; null
     *     at an instant
     * @param eventWithin the events that this one is a part of: the unrest of the country, of which that of a city is one
     * @param countedOn the day of a count of one day or of an addition; null for running totals
     * @param side whose people are counted, where two sides are at war
     */
    @Schema(name = "DisputeScope")
    record ScopeView(
            @Nullable Metric metric,
            @Nullable String unit,
            Population population,
            @Nullable String event,
            @Nullable String eventPlace,
            @Nullable Long eventId,
            @Nullable LocalDate eventFrom,
            @Nullable LocalDate eventTo,
            List<Long> eventWithin,
            @Nullable String place,
            @Nullable String placeId,
            boolean future,
            Cumulation cumulation,
            @Nullable LocalDate countedOn,
            @Nullable String side) {

        /** @param now false shows no days of the event: which they were at an instant is not kept */
        static ScopeView of(KnownDispute.Decided then, Events events, boolean now) {
            DisputeScope scope = then.scope();
            Event event = then.event() == null ? null : events.standing(then.event());
            return new ScopeView(
                    scope.metric(),
                    scope.unit(),
                    scope.population(),
                    scope.eventKind(),
                    scope.eventPlace(),
                    event == null ? null : event.id(),
                    event == null || !now ? null : event.firstDay(),
                    event == null || !now ? null : event.lastDay(),
                    event == null
                            ? List.of()
                            : events.wholesOf(event).stream().map(Event::id).toList(),
                    scope.place(),
                    scope.placeId(),
                    scope.future(),
                    scope.cumulation(),
                    scope.countedOn(),
                    scope.side());
        }
    }

    /**
     * @param reason why it is in this dispute, and {@code joinedBy} who decided that
     * @param recordedAt when the claim came on record here
     * @param linkedTo the claim that a person linked it to as its origin, which it only repeats
     */
    @Schema(name = "DisputeClaim")
    record MemberView(
            long claimId,
            SourceView source,
            Polarity polarity,
            String proposition,
            @Nullable FigureView figure,
            @Nullable LocalDate asOf,
            JoinedBy joinedBy,
            String reason,
            Instant joinedAt,
            Instant recordedAt,
            @Nullable Long linkedTo) {

        static MemberView of(KnownClaim member, ShownClaims claims) {
            FigureView figure = claims.figureOf(member.claim());
            return new MemberView(
                    member.claim().id(),
                    SourceView.of(member.claim().source()),
                    member.claim().polarity(),
                    member.proposition(),
                    figure,
                    figure == null ? null : figure.asOf(),
                    member.joinedBy(),
                    member.reason(),
                    member.joinedAt(),
                    member.claim().recordedAt(),
                    member.linkedTo());
        }

        boolean saysTheSameAs(MemberView other) {
            return proposition.equals(other.proposition) && Objects.equals(figure, other.figure);
        }
    }

    @Schema(name = "DisputeChange")
    record HistoryView(
            Instant at,
            String who,
            String action,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {

        static HistoryView of(AuditEntry entry) {
            return new HistoryView(
                    entry.at(),
                    entry.actor(),
                    entry.change().action(),
                    entry.change().before(),
                    entry.change().after(),
                    entry.change().reason());
        }
    }
}
