package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.dispute.Remembered.Seat;
import org.counterclaim.dispute.Remembered.Seats;
import org.counterclaim.platform.NotFound;

/** Puts claims into another dispute by a person's hand, and back where they were. */
@ApplicationScoped
class Reseating {

    private final Disputes disputes;
    private final Members members;
    private final Suggestions suggestions;
    private final Clock clock;

    Reseating(Disputes disputes, Members members, Suggestions suggestions, Clock clock) {
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** @return where they were, and the suggestions that are answered by this */
    Seats move(List<DisputeClaim> leaving, Dispute target, String why, Actor actor) {
        List<Seat> seats = leaving.stream().map(DisputeClaim::seat).toList();
        List<Long> answered = new ArrayList<>();
        for (DisputeClaim member : leaving) {
            member.moveTo(target, why, clock.instant());
            answered.addAll(suggestions.answeredByMoving(member.claim(), target, actor.name()));
        }
        return new Seats(seats, List.copyOf(answered), null);
    }

    void back(Seats before) {
        for (Seat seat : before.claims()) {
            DisputeClaim member =
                    members.ofClaim(seat.claim()).orElseThrow(() -> new NotFound("claim in a dispute", seat.claim()));
            member.put(disputes.get(seat.dispute()), seat.joinedBy(), seat.reason(), seat.joinedAt(), clock.instant());
        }
        before.answered().forEach(id -> suggestions.get(id).reopen());
    }

    /** Lets a claim that the machine placed go where the claims go that it came to. */
    void with(DisputeClaim member, Dispute home, String why) {
        member.put(home, member.joinedBy(), why, member.joinedAt(), clock.instant());
    }
}
