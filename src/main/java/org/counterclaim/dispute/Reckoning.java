package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    Reckoning(Members members, Statements statements, Rulings rulings, DisputesConfig config) {
        this.members = members;
        this.statements = statements;
        this.rulings = rulings;
        this.config = config;
    }

    /** The ids of its statements are those of the claims. */
    public Standing of(Dispute dispute) {
        return of(dispute.id(), members.of(dispute.id()));
    }

    /** @param claims all claims of the dispute, where they are at hand */
    public Standing of(long disputeId, List<DisputeClaim> claims) {
        return standing(statements.of(disputeId, claims), rulings.on(claims));
    }

    void refresh(Dispute dispute) {
        members.flush();
        List<DisputeClaim> claims = members.of(dispute.id());
        List<Statement> said = statements.of(dispute.id(), claims);
        Standing standing = standing(said, rulings.on(claims));
        dispute.reckoned(new Dispute.Reckoned(
                standing.conflict(),
                standing.gapRatio(),
                (int) standing.positions().stream()
                        .map(Position::party)
                        .distinct()
                        .count(),
                members.articlesOf(dispute.id()),
                claims.size(),
                days(said).stream().min(Comparator.naturalOrder()).orElse(null),
                days(said).stream().max(Comparator.naturalOrder()).orElse(null)));
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
