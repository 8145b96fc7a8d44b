package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Words the question of a dispute by its claims and not by which of them came first: the earliest claim asks it, and an
 * event that they call differently goes by the kind that stands for all of them. What a person has worked on stays.
 */
@ApplicationScoped
class Rewording {

    private final Members members;
    private final Statements statements;

    Rewording(Members members, Statements statements) {
        this.members = members;
        this.statements = statements;
    }

    boolean refresh(Dispute dispute) {
        return mayWord(dispute)
                && refresh(
                        dispute,
                        members.of(dispute.id()).stream()
                                .map(DisputeClaim::claim)
                                .toList());
    }

    /**
     * @param claims all of the dispute
     * @return whether it asks something else now, so that its event may be another as well
     */
    boolean refresh(Dispute dispute, List<Claim> claims) {
        if (!mayWord(dispute)) {
            return false;
        }
        boolean number = dispute.scope().metric() != null;
        List<Claim> asking = claims.stream()
                .filter(claim -> (claim.figure() != null) == number)
                .toList();
        String before = dispute.scopeKey();
        first(asking).ifPresent(claim -> {
            DisputeScope scope = DisputeScope.of(claim).ofKind(kind(asking));
            if (!scope.equals(dispute.scope())) {
                dispute.rescope(scope);
            }
            dispute.ask(Question.askedBy(claim, scope), false);
        });
        return !before.equals(dispute.scopeKey());
    }

    private static boolean mayWord(Dispute dispute) {
        return dispute.isUntouched()
                && !dispute.isQuestionEdited()
                && dispute.reckoned().claims() > 1;
    }

    private Optional<Claim> first(List<Claim> asking) {
        return asking.stream()
                .min(Comparator.comparing(
                                (Claim claim) -> DisputeScope.of(claim).isOfVagueEvent())
                        .thenComparing(statements::toldDay, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim::proposition)
                        .thenComparing(claim -> claim.source().name()));
    }

    private static @Nullable String kind(List<Claim> asking) {
        Set<String> kinds = asking.stream()
                .map(DisputeScope::of)
                .filter(scope -> !scope.isOfVagueEvent())
                .flatMap(scope -> Stream.ofNullable(scope.eventKind()))
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            return asking.stream()
                    .map(claim -> DisputeScope.of(claim).eventKind())
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
        return kinds.size() == 1
                ? kinds.iterator().next()
                : kinds.stream()
                        .map(EventKinds::family)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }
}
