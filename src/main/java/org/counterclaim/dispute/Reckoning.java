package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.dispute.compare.ByHand;
import org.counterclaim.dispute.compare.Position;
import org.counterclaim.dispute.compare.Standing;
import org.counterclaim.dispute.compare.Statement;

/** Reckons how a dispute stands from the claims in it: positions, comparisons with reasons, conflict. */
@ApplicationScoped
public class Reckoning {

    private final Members members;
    private final Statements statements;
    private final Rulings rulings;
    private final DisputesConfig config;
    private final TriageConfig triage;

    Reckoning(Members members, Statements statements, Rulings rulings, DisputesConfig config, TriageConfig triage) {
        this.members = members;
        this.statements = statements;
        this.rulings = rulings;
        this.config = config;
        this.triage = triage;
    }

    /** The ids of its statements are those of the claims. */
    public Standing of(Dispute dispute) {
        return of(dispute.id(), members.of(dispute.id()));
    }

    /** @param claims all claims of the dispute, where they are at hand */
    public Standing of(long disputeId, List<DisputeClaim> claims) {
        return standing(statements.of(disputeId, claims), rulings.on(claims));
    }

    /** How it stands by what is known, or was at an instant. */
    public Standing of(KnownDispute known) {
        Set<Long> inside =
                known.claims().stream().map(member -> member.claim().id()).collect(Collectors.toSet());
        return standing(Statements.of(known), rulings.on(inside, known.at()));
    }

    void refresh(Dispute dispute) {
        members.flush();
        List<DisputeClaim> claims = members.of(dispute.id());
        List<Statement> said = statements.of(dispute.id(), claims);
        Standing standing = standing(said, rulings.on(claims));
        Members.Reach reach = members.reachOf(dispute.id());
        Dispute.Reckoned reckoned = new Dispute.Reckoned(
                standing.conflict(),
                standing.gapRatio(),
                partiesOf(standing),
                reach.articles(),
                reach.outlets(),
                claims.size(),
                standing.findings().size(),
                days(said).stream().min(Comparator.naturalOrder()).orElse(null),
                days(said).stream().max(Comparator.naturalOrder()).orElse(null));
        dispute.reckoned(reckoned, triage);
        Asker.among(claims, dispute.scope()).map(Question::askedBy).ifPresent(dispute::askAgain);
    }

    /** How urgent it is, or was at an instant by what was known then. */
    public Priority priorityOf(KnownDispute known, Standing standing) {
        Priority now = known.dispute().priority();
        Instant at = known.at();
        if (at == null) {
            return now;
        }
        Members.Reach reach = members.reachBy(
                at, known.claims().stream().map(member -> member.claim().id()).toList());
        LocalDate opened = LocalDate.ofInstant(known.dispute().openedAt(), ZoneOffset.UTC);
        LocalDate then = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return new Priority(
                standing.conflict(),
                standing.gapRatio(),
                partiesOf(standing),
                days(Statements.of(known)).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(opened),
                reach.outlets(),
                reach.articles(),
                now.metric(),
                now.harm(),
                // an answer that came later leaves it waiting since its opening
                now.waitingSince().isAfter(then) ? opened : now.waitingSince(),
                standing.findings().size());
    }

    private static int partiesOf(Standing standing) {
        return (int)
                standing.positions().stream().map(Position::party).distinct().count();
    }

    private Standing standing(List<Statement> said, ByHand byHand) {
        return Standing.of(said, Period.ofDays(config.staleAfterDays()), byHand);
    }

    private static List<LocalDate> days(List<Statement> said) {
        return said.stream()
                .flatMap(statement -> Optional.ofNullable(statement.asOf()).stream())
                .toList();
    }
}
