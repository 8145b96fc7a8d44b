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
    private final Recall recall;
    private final Statements statements;
    private final Accounts accounts;
    private final Sentences sentences;
    private final DisputesConfig config;

    Reckoning(
            Members members,
            Recall recall,
            Statements statements, Accounts accounts, Sentences sentences, DisputesConfig config) {
        this.members = members;
        this.recall = recall;
        this.statements = statements;
        this.accounts = accounts;
        this.sentences = sentences;
        this.config = config;
    }

    /** The ids of its statements are those of the claims. */
    public Standing of(Dispute dispute) {
        return of(recall.now(dispute));
    }

    /** How it stands by what is known, or was at an instant. */
    public Standing of(KnownDispute known) {
        List<Statement> said = Statements.of(known);
        Standing standing = Standing.of(said, accounts.of(known, said), staleAfter());
        return standing.finding(sentences.whole(standing.findings()));
    }

    void refresh(Dispute dispute) {
        members.flush();
        List<DisputeClaim> claims = members.of(dispute.id());
        List<Statement> said = statements.of(dispute.id(), claims);
        // what the accounts show changes no position, so that an arriving article need not read them all again
        Standing standing = Standing.of(said, staleAfter());
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

    private Period staleAfter() {
        return Period.ofDays(config.staleAfterDays());
    }

    private static List<LocalDate> days(List<Statement> said) {
        return said.stream()
                .flatMap(statement -> Optional.ofNullable(statement.asOf()).stream())
                .toList();
    }
}
