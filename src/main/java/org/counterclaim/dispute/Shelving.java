package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.claim.Claim;

/** Puts claims that are found by their words into the index, under the words and the day that they have by now. */
@ApplicationScoped
class Shelving {

    private final ClaimWords words;
    private final Statements statements;

    Shelving(ClaimWords words, Statements statements) {
        this.words = words;
        this.statements = statements;
    }

    void shelve(Claim claim) {
        shelve(asked(claim));
    }

    void shelve(Asked asked) {
        if (Bucket.holds(asked)) {
            words.file(asked.claim().id(), Bucket.of(asked));
        }
    }

    /** An earlier article has told the claim in other words, or of another day. */
    void shelveAnew(Claim claim) {
        Asked asked = asked(claim);
        if (Bucket.holds(asked)) {
            words.remove(claim.id());
            words.file(claim.id(), Bucket.of(asked));
        }
    }

    private Asked asked(Claim claim) {
        return new Asked(claim, DisputeScope.of(claim), statements.dayOf(claim), null);
    }
}
