package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Claim;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** All suggestions. */
@ApplicationScoped
public class Suggestions implements PanacheRepository<Suggestion> {

    private static final Suggestion.State REJECTED = Suggestion.State.REJECTED;

    private static final Suggestion.State SUGGESTED = Suggestion.State.SUGGESTED;

    private final Disputes disputes;
    private final Members members;
    private final Clock clock;

    Suggestions(Disputes disputes, Members members, Clock clock) {
        this.disputes = disputes;
        this.members = members;
        this.clock = clock;
    }

    public Suggestion get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("suggestion", id));
    }

    /** What waits for a decision and has to do with a dispute: claims that may come in. */
    public List<Suggestion> openFor(long disputeId) {
        return list(
                "from Suggestion s join fetch s.claim c join fetch c.source where s.dispute.id = ?1 and s.state = ?2"
                        + " and s.dispute.mergedInto is null order by s.id",
                disputeId,
                Suggestion.State.SUGGESTED);
    }

    /** What waited for a decision at an instant. */
    public List<Suggestion> openFor(long disputeId, Instant instant) {
        return list(
                "from Suggestion s join fetch s.claim c join fetch c.source where s.dispute.id = ?1"
                        + " and s.suggestedAt <= ?2 and (s.decidedAt is null or s.decidedAt > ?2) order by s.id",
                disputeId,
                instant);
    }

    /** Suggests once; what was decided before, also for a dispute that has gone into this one, is not asked again. */
    Optional<Suggestion> suggest(Claim claim, Dispute dispute, String why) {
        return suggest(claim, dispute, why, about(Set.of(claim.id())));
    }

    private Optional<Suggestion> suggest(Claim claim, Dispute dispute, String why, List<Suggestion> about) {
        if (about.stream().anyMatch(before -> isOf(before, dispute))) {
            return Optional.empty();
        }
        Suggestion suggestion = new Suggestion(claim, dispute, why, clock.instant());
        persist(suggestion);
        return Optional.of(suggestion);
    }

    private List<Suggestion> about(Collection<Long> claims) {
        return claims.isEmpty()
                ? List.of()
                : list("from Suggestion s join fetch s.dispute where s.claim.id in ?1", claims);
    }

    private boolean isOf(Suggestion before, Dispute dispute) {
        boolean decided = before.state() != Suggestion.State.SUGGESTED;
        Dispute home = decided ? disputes.standingFor(before.dispute()) : before.dispute();
        return before.dispute().id() == dispute.id() || home.id() == dispute.id();
    }

    /**
     * Somebody has put the claim where it was suggested to be, and so has answered the suggestion.
     *
     * @return the suggestions that were answered
     */
    List<Long> answeredByMoving(Claim claim, Dispute home, String person) {
        List<Suggestion> open =
                list("claim.id = ?1 and dispute.id = ?2 and state = ?3", claim.id(), home.id(), SUGGESTED);
        open.forEach(suggestion -> suggestion.decide(Suggestion.State.CONFIRMED, person, clock.instant()));
        return open.stream().map(Suggestion::id).toList();
    }

    /**
     * Suggests for one dispute what is open for another that has gone into it. The old suggestions stay unseen, for the
     * case that it stands again.
     *
     * @return the new suggestions
     */
    List<Long> passOn(Dispute gone, Dispute home) {
        List<Suggestion> open = list(
                "from Suggestion s join fetch s.claim where s.dispute.id = ?1 and s.state = ?2 order by s.id",
                gone.id(),
                SUGGESTED);
        Set<Long> claims =
                open.stream().map(suggestion -> suggestion.claim().id()).collect(Collectors.toSet());
        Map<Long, Dispute> homes = members.homesOf(claims);
        Map<Long, List<Suggestion>> about = about(claims).stream()
                .collect(Collectors.groupingBy(suggestion -> suggestion.claim().id()));
        return open.stream()
                .filter(suggestion -> !isIn(home, homes.get(suggestion.claim().id())))
                .flatMap(suggestion -> suggest(
                        suggestion.claim(),
                        home,
                        suggestion.why(),
                        about.getOrDefault(suggestion.claim().id(), List.of()))
                        .stream())
                .map(Suggestion::id)
                .toList();
    }

    private static boolean isIn(Dispute home, @Nullable Dispute here) {
        return here != null && here.id() == home.id();
    }

    /** What a person rejected is not done by the machine either. */
    boolean isRejected(Claim claim, Dispute dispute) {
        return list(
                        "from Suggestion s join fetch s.dispute where s.claim.id = ?1 and s.state = ?2",
                        claim.id(),
                        REJECTED)
                .stream()
                .anyMatch(before -> isOf(before, dispute));
    }

    /** The claim has come where it was suggested to be without anybody's decision. */
    void withdraw(Claim claim, Dispute home) {
        delete("claim.id = ?1 and dispute.id = ?2 and state = ?3", claim.id(), home.id(), Suggestion.State.SUGGESTED);
    }
}
