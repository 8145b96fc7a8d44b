package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.compare.Position;
import org.counterclaim.dispute.compare.Standing;
import org.counterclaim.dispute.compare.Statement;
import org.jspecify.annotations.Nullable;

/** Reckons how a dispute stands from the claims in it: positions, comparisons with reasons, conflict. */
@ApplicationScoped
public class Reckoning {

    private final Members members;
    private final Recall recall;
    private final Accounts accounts;
    private final QuotedSentences sentences;
    private final Rulings rulings;
    private final ArticleEdits edits;
    private final DisputesConfig config;
    private final TriageConfig triage;
    private final Lineage lineage;
    private final Event<StandingNow> changed;

    Reckoning(
            Members members,
            Recall recall,
            Accounts accounts,
            QuotedSentences sentences,
            Rulings rulings,
            ArticleEdits edits,
            DisputesConfig config,
            TriageConfig triage,
            Lineage lineage,
            Event<StandingNow> changed) {
        this.members = members;
        this.recall = recall;
        this.accounts = accounts;
        this.sentences = sentences;
        this.rulings = rulings;
        this.edits = edits;
        this.config = config;
        this.triage = triage;
        this.lineage = lineage;
        this.changed = changed;
    }

    /** The ids of its statements are those of the claims. */
    public Standing of(Dispute dispute) {
        return of(recall.now(dispute));
    }

    /** How a dispute stands, with those that are in it. */
    public StandingNow now(Dispute dispute) {
        KnownDispute known = recall.now(dispute);
        return new StandingNow(lineage.into(dispute.id()), known, of(known));
    }

    /** How it stands by what is known, or was at an instant. */
    public Standing of(KnownDispute known) {
        Standing standing = standing(known, Statements.of(known));
        return standing.finding(sentences.whole(standing.findings(), known.at()));
    }

    /** @return what is known of it, so that nobody has to read it again */
    KnownDispute refresh(Dispute dispute) {
        members.flush();
        KnownDispute known = recall.now(dispute);
        List<Statement> said = Statements.of(known);
        Standing standing = standing(known, said);
        Members.Reach reach = members.reachOf(dispute.id());
        Reckoned reckoned = new Reckoned(
                standing.conflict(),
                standing.gapRatio(),
                partiesOf(standing),
                reach.articles(),
                reach.outlets(),
                known.claims().size(),
                worthALook(standing),
                days(said).stream().min(Comparator.naturalOrder()).orElse(null),
                days(said).stream().max(Comparator.naturalOrder()).orElse(null));
        dispute.reckoned(reckoned, triage);
        if (dispute.isJudged() && dispute.mergedInto() == null) {
            changed.fire(new StandingNow(lineage.into(dispute.id()), known, standing));
        }
        return known;
    }

    /** The disputes of the claims that were linked to a claim, straight or over others: they are on the side that it is on. */
    void refreshWhatGoesBackTo(long claim) {
        members.flush();
        members.ofClaims(rulings.linkedTo(claim)).stream()
                .map(DisputeClaim::dispute)
                .distinct()
                .forEach(this::refresh);
    }

    /** How urgent it is, or was at an instant by what was known then. */
    public Priority priorityOf(KnownDispute known, Standing standing) {
        Priority now = known.dispute().priority();
        if (known.isAllOfNow()) {
            return now;
        }
        Members.Reach reach = members.reachOf(
                known.claims().stream().map(member -> member.claim().id()).toList(), known.at());
        Metric metric = known.decided().scope().metric();
        LocalDate opened = LocalDate.ofInstant(known.dispute().openedAt(), ZoneOffset.UTC);
        return new Priority(
                standing.conflict(),
                standing.gapRatio(),
                partiesOf(standing),
                days(Statements.of(known)).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(opened),
                reach.outlets(),
                reach.articles(),
                metric,
                triage.harmOf(metric),
                waitingSince(now, known.at(), opened),
                worthALook(standing),
                null);
    }

    /** An answer that came later leaves it waiting since its opening. */
    private static LocalDate waitingSince(Priority now, @Nullable Instant at, LocalDate opened) {
        return at != null && now.waitingSince().isAfter(LocalDate.ofInstant(at, ZoneOffset.UTC))
                ? opened
                : now.waitingSince();
    }

    private static int worthALook(Standing standing) {
        return (int) standing.findings().stream()
                .filter(finding -> !finding.code().isGoodSign())
                .count();
    }

    private static int partiesOf(Standing standing) {
        return (int)
                standing.positions().stream().map(Position::party).distinct().count();
    }

    private Standing standing(KnownDispute known, List<Statement> said) {
        Set<Long> inside =
                known.claims().stream().map(member -> member.claim().id()).collect(Collectors.toSet());
        return Standing.of(
                said,
                accounts.of(known, said),
                Period.ofDays(config.staleAfterDays()),
                rulings.on(inside, known.at()),
                edits.of(inside, known.at()));
    }

    private static List<LocalDate> days(List<Statement> said) {
        return said.stream()
                .flatMap(statement -> Optional.ofNullable(statement.asOf()).stream())
                .toList();
    }
}
