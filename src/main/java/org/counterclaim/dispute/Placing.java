package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/** Finds where a claim belongs, by its number if it has one and by its words if not. */
@ApplicationScoped
class Placing {

    private final FigurePlacing figures;
    private final WordPlacing words;
    private final Statements statements;

    Placing(FigurePlacing figures, WordPlacing words, Statements statements) {
        this.figures = figures;
        this.words = words;
        this.statements = statements;
    }

    Placement of(Claim claim) {
        LocalDate day = dayOf(claim);
        return claim.figure() == null ? words.of(claim, day) : figures.of(claim, claim.figure(), day);
    }

    @Nullable
    LocalDate dayOf(Claim claim) {
        return statements.dayOf(claim);
    }
}
