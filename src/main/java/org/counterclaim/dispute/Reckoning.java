package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterclaim.dispute.compare.Position;
import org.counterclaim.dispute.compare.Standing;
import org.counterclaim.dispute.compare.Statement;

/** Reckons how a dispute stands from the claims in it: positions, comparisons with reasons, conflict. */
@ApplicationScoped
public class Reckoning {

    private final Members members;
    private final Statements statements;
    private final DisputesConfig config;

    Reckoning(Members members, Statements statements, DisputesConfig config) {
        this.members = members;
        this.statements = statements;
        this.config = config;
    }

    /** The ids of its statements are those of the claims. */
    public Standing of(Dispute dispute) {
        return of(dispute.id(), members.of(dispute.id()));
    }

    /** @param claims all claims of the dispute, where they are at hand */
    public Standing of(long disputeId, List<DisputeClaim> claims) {
        return standing(statements.of(disputeId, claims));
    }

    /** How it stands by what is known, or was at an instant. */
    public Standing of(KnownDispute known) {
        return standing(Statements.of(known));
    }

    void refresh(Dispute dispute) {
        members.flush();
        List<DisputeClaim> claims = members.of(dispute.id());
        List<Statement> said = statements.of(dispute.id(), claims);
        Standing standing = standing(said);
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

    private Standing standing(List<Statement> said) {
        return Standing.of(said, Period.ofDays(config.staleAfterDays()));
    }

    private static List<LocalDate> days(List<Statement> said) {
        return said.stream()
                .flatMap(statement -> Optional.ofNullable(statement.asOf()).stream())
                .toList();
    }
}
