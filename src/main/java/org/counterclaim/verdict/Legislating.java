package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.access.RowNotes;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.PreconditionRequired;
import org.counterclaim.platform.Turns;
import org.counterclaim.platform.VersionConflict;
import org.jspecify.annotations.Nullable;

/** Sets the next version of a policy; verdicts that were drafted under earlier ones stay under them. */
@ApplicationScoped
public class Legislating {

    private final Policies policies;
    private final Turns turns;
    private final Audit audit;
    private final RowNotes rows;
    private final Clock clock;

    Legislating(Policies policies, Turns turns, Audit audit, RowNotes rows, Clock clock) {
        this.policies = policies;
        this.turns = turns;
        this.audit = audit;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param ifMatch the entity tag of the version that it takes the place of
     * @param ifNoneMatch {@code *} for the first version of a new policy
     */
    @Transactional
    public Policy set(
            String name, @Nullable String ifMatch, @Nullable String ifNoneMatch, Policy.Terms terms, Actor actor) {
        turns.take(Turns.POLICIES);
        Policy before = policies.newest(name);
        requireSeen(name, before, ifMatch, ifNoneMatch);
        if (name.equals(Policy.STANDARD) && !terms.appliesTo().isNothing()) {
            throw Invalid.field(
                    "/appliesTo",
                    "not-here",
                    "The policy " + Policy.STANDARD + " holds wherever no other does; leave appliesTo out.");
        }
        for (Policy other : policies.current()) {
            if (!other.name().equals(name) && other.terms().appliesTo().collidesWith(terms.appliesTo())) {
                throw new PolicyCollision(other);
            }
        }
        Policy next = new Policy(name, before == null ? 1 : before.number() + 1, terms, actor.name(), clock.instant());
        policies.persistAndFlush(next);
        audit.record(
                actor,
                Change.of("policy", next.id(), before == null ? "made" : "changed")
                        .from(before == null ? null : before.words(), next.words()));
        rows.note(NotedTables.POLICY, next.id(), actor);
        return next;
    }

    private void requireSeen(
            String name, @Nullable Policy before, @Nullable String ifMatch, @Nullable String ifNoneMatch) {
        boolean asNew = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        if (before != null) {
            if (asNew) {
                throw new VersionConflict(before.tag());
            }
            before.tag().requireMatch(ifMatch);
            return;
        }
        if (ifMatch != null) {
            throw new NotFound("policy", name);
        }
        if (!asNew) {
            throw new PreconditionRequired("There is no policy " + name + " yet. Send If-None-Match: * to make it.");
        }
        if (policies.current().size() >= Policies.MOST) {
            throw Invalid.field("name", "too-many", "There are " + Policies.MOST + " policies; change one of them.");
        }
    }
}
