package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.dispute.Remembered.Seated;
import org.counterclaim.dispute.Remembered.Seats;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Merges two disputes that ask the same, and splits one that asks two things. */
@ApplicationScoped
public class Merging {

    private final Revising revising;
    private final Disputes disputes;
    private final Members members;
    private final Suggestions suggestions;
    private final Reseating reseating;
    private final Reckoning reckoning;
    private final Declaring declaring;
    private final Clock clock;

    Merging(
            Revising revising,
            Disputes disputes,
            Members members,
            Suggestions suggestions,
            Reseating reseating,
            Reckoning reckoning,
            Declaring declaring,
            Clock clock) {
        this.revising = revising;
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.reseating = reseating;
        this.reckoning = reckoning;
        this.declaring = declaring;
        this.clock = clock;
    }

    /** Moves every claim of one dispute into another; the emptied one keeps its history and points there. */
    @Transactional
    public Dispute merge(long into, @Nullable String ifMatch, long from, @Nullable String reason, Actor actor) {
        Dispute target = revising.open(into, ifMatch);
        if (from == into) {
            throw Invalid.field("/from", "same", "A dispute cannot be merged into itself.");
        }
        Dispute source = revising.open(from);
        String why = Revising.given(reason, "Merged by " + actor.name() + ".");
        Seats moved = reseating.move(members.of(from), target, why, actor);
        Seats before = new Seats(moved.claims(), moved.answered(), source.desk().assignee());
        source.mergeInto(target);
        Seated after = new Seated(into, suggestions.passOn(source, target));
        reckoning.refresh(source);
        reckoning.refresh(target);
        revising.decided(
                source,
                actor,
                Revising.change(source, "merged away")
                        .from(null, "dispute " + into)
                        .because(why));
        revising.decided(
                target,
                actor,
                Revising.change(target, "merged").from("dispute " + from, null).because(why),
                Made.ofClaims(Decision.Kind.MERGE, target, before, after, why)
                        .with(source)
                        .touching(Touch.standing(from), Touch.standing(into).needed())
                        .touching(touched(before, after)));
        return target;
    }

    /** Opens a dispute with some of another's claims. */
    @Transactional
    public Dispute split(
            long id, @Nullable String ifMatch, Collection<Long> claimIds, @Nullable String question, Actor actor) {
        Dispute whole = revising.open(id, ifMatch);
        List<DisputeClaim> leaving = leaving(whole, new HashSet<>(claimIds));
        Dispute part = new Dispute(
                Question.askedBy(leaving.get(0).claim()),
                whole.scope(),
                whole.isAttributed(),
                clock.instant(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (question != null && !question.isBlank()) {
            part.ask(question.strip(), true);
        }
        part.happensIn(whole.event());
        disputes.persist(part);
        declaring.passOn(whole, part, actor);
        String why = "Split from dispute " + id + " by " + actor.name() + ".";
        Seats before = reseating.move(leaving, part, why, actor);
        Seated after = new Seated(part.id(), List.of());
        reckoning.refresh(whole);
        reckoning.refresh(part);
        String claims =
                leaving.stream().map(member -> "claim " + member.claim().id()).collect(Collectors.joining(", "));
        revising.decided(
                whole,
                actor,
                Revising.change(whole, "split").from(claims, "dispute " + part.id()),
                Made.ofClaims(Decision.Kind.SPLIT, whole, before, after, why)
                        .with(part)
                        .touching(Touch.standing(part.id()), Touch.standing(id).needed())
                        .touching(touched(before, after)));
        revising.decided(part, actor, Revising.change(part, "split off").from("dispute " + id, claims));
        return part;
    }

    private static List<Touch> touched(Seats before, Seated after) {
        Stream<Touch> claims = before.claims().stream().map(seat -> Touch.claim(seat.claim()));
        Stream<Touch> guesses = Stream.concat(before.answered().stream(), after.suggested().stream())
                .map(Touch::suggestion);
        return Stream.concat(claims, guesses).distinct().toList();
    }

    private List<DisputeClaim> leaving(Dispute whole, Set<Long> claimIds) {
        List<DisputeClaim> all = members.of(whole.id());
        List<DisputeClaim> leaving = all.stream()
                .filter(member -> claimIds.contains(member.claim().id()))
                .toList();
        if (leaving.size() < claimIds.size()) {
            throw Invalid.field("/claimIds", "not-here", "Every claim has to be one of dispute " + whole.id() + ".");
        }
        if (leaving.isEmpty() || leaving.size() == all.size()) {
            throw Invalid.field("/claimIds", "all-or-none", "Name some of the dispute's claims, and leave some.");
        }
        return leaving;
    }
}
