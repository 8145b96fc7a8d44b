package org.counterclaim.dispute.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.counterclaim.dispute.DisputeShown;
import org.counterclaim.dispute.TriageState;
import org.counterclaim.dispute.compare.Conflict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became known of a dispute, and what was decided about it, between two instants.
 *
 * @param positions of the parties whose position is not what it was; before is null of one that had none
 * @param history what happened in between, with its end and without its beginning
 */
@Schema(name = "DisputeDifference")
record DifferenceView(
        long id,
        Instant from,
        Instant to,
        Both<String> question,
        Both<TriageState> triage,
        Both<String> assignee,
        Both<Conflict> conflict,
        Both<BigDecimal> gapRatio,
        ClaimsView claims,
        List<PartyView> positions,
        FindingsView findings,
        Both<List<DisputeShown.VerdictLine>> verdicts,
        List<DisputeView.HistoryView> history) {

    /** A value then and afterwards; before is null where the dispute had not been opened. */
    record Both<T>(@Nullable T before, @Nullable T after) {}

    @Schema(name = "ClaimsDifference")
    record ClaimsView(
            List<DisputeView.MemberView> joined,
            List<DisputeView.MemberView> left,
            List<Both<DisputeView.MemberView>> toldMore) {}

    @Schema(name = "PositionDifference")
    record PartyView(
            String party, StandingView.@Nullable PositionView before, StandingView.@Nullable PositionView after) {}

    @Schema(name = "FindingsDifference")
    record FindingsView(List<StandingView.FindingView> appeared, List<StandingView.FindingView> gone) {}

    /** @param before null where the dispute had not been opened */
    static DifferenceView of(Instant from, Instant to, @Nullable DisputeView before, DisputeView after) {
        List<DisputeView.MemberView> then = before == null ? List.of() : before.claims();
        return new DifferenceView(
                after.id(),
                from,
                to,
                both(before == null ? null : before.question(), after.question()),
                both(before == null ? null : before.triage(), after.triage()),
                both(before == null ? null : before.assignee(), after.assignee()),
                both(before == null ? null : before.conflict(), after.conflict()),
                both(before == null ? null : before.gapRatio(), after.gapRatio()),
                new ClaimsView(
                        without(after.claims(), then), without(then, after.claims()), toldMore(then, after.claims())),
                positions(
                        before == null ? List.of() : before.standing().positions(),
                        after.standing().positions()),
                findings(
                        before == null ? List.of() : before.standing().findings(),
                        after.standing().findings()),
                both(before == null ? null : before.verdicts(), after.verdicts()),
                after.history().stream()
                        .filter(change -> change.at().isAfter(from))
                        .toList());
    }

    private static <T> Both<T> both(@Nullable T before, @Nullable T after) {
        return new Both<>(before, after);
    }

    private static List<DisputeView.MemberView> without(
            List<DisputeView.MemberView> some, List<DisputeView.MemberView> others) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(other -> other.claimId() == one.claimId()))
                .toList();
    }

    private static List<Both<DisputeView.MemberView>> toldMore(
            List<DisputeView.MemberView> before, List<DisputeView.MemberView> after) {
        return after.stream()
                .flatMap(now -> before.stream()
                        .filter(then -> then.claimId() == now.claimId() && !then.saysTheSameAs(now))
                        .map(then -> both(then, now)))
                .toList();
    }

    private static List<PartyView> positions(
            List<StandingView.PositionView> before, List<StandingView.PositionView> after) {
        return PositionPairs.of(before, after).stream()
                .filter(pair -> !Objects.equals(pair.before(), pair.after()))
                .map(pair -> new PartyView(pair.either().party(), pair.before(), pair.after()))
                .toList();
    }

    private static FindingsView findings(List<StandingView.FindingView> before, List<StandingView.FindingView> after) {
        return new FindingsView(
                after.stream().filter(finding -> !before.contains(finding)).toList(),
                before.stream().filter(finding -> !after.contains(finding)).toList());
    }
}
