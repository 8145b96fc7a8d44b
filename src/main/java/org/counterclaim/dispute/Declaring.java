package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.access.People;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Declares who is not to work on a dispute, and lifts that again. */
@ApplicationScoped
public class Declaring {

    private static final String OBJECT = "interest";

    private final Disputes disputes;
    private final Interests interests;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Declaring(Disputes disputes, Interests interests, People people, Audit audit, Clock clock) {
        this.disputes = disputes;
        this.interests = interests;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param person whose interest it is; null for the actor's own, an editor may name somebody else */
    @Transactional
    public Interest declare(long disputeId, @Nullable String person, String reason, Actor actor) {
        String whose = person == null ? actor.name() : person;
        boolean own = whose.equals(actor.name());
        if (!own && !actor.is(Role.EDITOR)) {
            throw InterestRefused.ofSomebodyElse();
        }
        // of two at once, the second finds the interest of the first
        disputes.getForUpdate(disputeId);
        if (!own && people.named(whose) == null) {
            throw Invalid.field("/person", "unknown", "There is nobody called " + whose + " in the newsroom.");
        }
        Interest standing = interests.barring(whose, disputeId);
        if (standing != null) {
            throw new InterestKnown(standing);
        }
        Interest interest = new Interest(disputeId, whose, reason, actor, clock.instant());
        interests.persistAndFlush(interest);
        audit.record(
                actor,
                change(interest, "interest declared").from(null, told(interest)).because(reason));
        return interest;
    }

    /** @param ifMatch looked at only where it is sent: an interest changes by this alone */
    @Transactional
    public Interest lift(long id, @Nullable String ifMatch, String reason, Actor actor) {
        Interest interest = interests.get(id);
        if (ifMatch != null) {
            interest.tag().requireMatch(ifMatch);
        }
        if (interest.person().equals(actor.name())) {
            throw InterestRefused.ownLifted();
        }
        if (interest.lifted() != null) {
            return interest;
        }
        interest.lift(reason, actor, clock.instant());
        interests.flush();
        audit.record(
                actor,
                change(interest, "interest lifted").from(told(interest), null).because(reason));
        return interest;
    }

    /** Whoever is barred from a dispute is barred from what is split off it: it was asked there. */
    void passOn(Dispute whole, Dispute part, Actor actor) {
        for (Interest standing : interests.standingOn(whole)) {
            Interest passed = standing.in(part, clock.instant());
            interests.persistAndFlush(passed);
            audit.record(
                    actor,
                    change(passed, "interest passed on")
                            .from(null, told(passed))
                            .because("Dispute " + part.id() + " was split off dispute " + whole.id() + "."));
        }
    }

    /** Of the interest and not of the dispute, whose history is handed out with its verdicts. */
    private static Change change(Interest interest, String action) {
        return Change.of(OBJECT, interest.id(), action);
    }

    private static String told(Interest interest) {
        return interest.person() + ", dispute " + interest.disputeId();
    }
}
