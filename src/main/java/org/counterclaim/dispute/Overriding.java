package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.dispute.Remembered.Related;
import org.counterclaim.dispute.compare.ByHand;
import org.counterclaim.dispute.compare.Relation;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/** Sets how two claims stand to each other in place of what the comparison finds. */
@ApplicationScoped
public class Overriding {

    /** What positions of different parties can be to each other; one party's figures are a series. */
    private static final Set<Relation> BETWEEN_PARTIES =
            EnumSet.of(Relation.CONTRADICTION, Relation.TENSION, Relation.COMPATIBLE, Relation.NOT_COMPARABLE);

    private final Revising revising;
    private final Recall recall;
    private final Rulings rulings;
    private final Reckoning reckoning;

    Overriding(Revising revising, Recall recall, Rulings rulings, Reckoning reckoning) {
        this.revising = revising;
        this.recall = recall;
        this.rulings = rulings;
        this.reckoning = reckoning;
    }

    /** A person's word on two claims. */
    public record Ruling(
            long a, long b, Relation relation, @Nullable String reason) {}

    @Transactional
    public Dispute override(long id, @Nullable String ifMatch, Ruling ruling, Actor actor) {
        Dispute dispute = revising.open(id, ifMatch);
        String why = Revising.required(ruling.reason(), "Overruling a comparison");
        if (!BETWEEN_PARTIES.contains(ruling.relation())) {
            throw Invalid.field(
                    "/relation",
                    "not-between-parties",
                    ruling.relation() + " is a relation within one party's series; between parties there are "
                            + BETWEEN_PARTIES.stream().map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        List<KnownClaim> inside = recall.now(dispute).claims();
        ByHand byHand =
                rulings.on(inside.stream().map(member -> member.claim().id()).collect(Collectors.toSet()), null);
        if (partyOf("/a", ruling.a(), inside, byHand).equals(partyOf("/b", ruling.b(), inside, byHand))) {
            throw Invalid.field(
                    "/b", "same-party", "Claims " + ruling.a() + " and " + ruling.b() + " are words of one party.");
        }
        Relation before = byHand.overruled(String.valueOf(ruling.a()), String.valueOf(ruling.b()));
        Made made = Made.ofClaims(
                        Decision.Kind.OVERRIDE, dispute, new Related(before), new Related(ruling.relation()), why)
                .about(ruling.a(), ruling.b())
                .touching(Touch.pair(ruling.a(), ruling.b()));
        revising.decided(
                dispute,
                actor,
                Revising.change(dispute, "comparison overruled")
                        .from("claim " + ruling.a() + ", claim " + ruling.b(), ruling.relation())
                        .because(why),
                made);
        reckoning.refresh(dispute);
        return dispute;
    }

    private static String partyOf(String pointer, long claim, List<KnownClaim> inside, ByHand byHand) {
        ByHand.Origin origin = byHand.origins().get(String.valueOf(claim));
        if (origin != null) {
            throw Invalid.field(
                    pointer,
                    "linked",
                    "Claim " + claim + " repeats claim " + origin.claim() + "; overrule that one's.");
        }
        return inside.stream()
                .filter(member -> member.claim().id() == claim)
                .map(KnownClaim::party)
                .findFirst()
                .orElseThrow(
                        () -> Invalid.field(pointer, "not-here", "Claim " + claim + " is not one of this dispute."));
    }
}
