package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.counterclaim.access.Actor;
import org.counterclaim.access.People;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Gives a dispute to somebody of the newsroom, or to nobody. */
@ApplicationScoped
public class Assignment {

    private final Revising revising;
    private final People people;
    private final Interests interests;

    Assignment(Revising revising, People people, Interests interests) {
        this.revising = revising;
        this.people = people;
        this.interests = interests;
    }

    @Transactional
    public Dispute assign(long id, @Nullable String ifMatch, @Nullable String assignee, Actor actor) {
        Dispute dispute = revising.open(id, ifMatch);
        if (assignee != null && people.named(assignee) == null) {
            throw Invalid.field("/assignee", "unknown", "There is nobody called " + assignee + " in the newsroom.");
        }
        if (assignee != null && interests.barring(assignee, id) != null) {
            throw new BarredByInterest(assignee, id);
        }
        @Nullable String before = dispute.desk().assignee();
        dispute.assignTo(assignee);
        String action = assignee == null ? "unassigned" : "assigned";
        revising.decided(
                dispute,
                actor,
                Revising.change(dispute, action).from(before, assignee),
                Made.of(
                        Decision.Kind.ASSIGNMENT,
                        dispute,
                        new Remembered.Assigned(before),
                        new Remembered.Assigned(assignee),
                        null));
        return dispute;
    }
}
