package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.StoredFigure;

/** Finds where a claim belongs, by its number if it has one and by its words if not. */
@ApplicationScoped
class Placing {

    private final FigurePlacing figures;
    private final WordPlacing words;
    private final Statements statements;
    private final Happenings happenings;

    Placing(FigurePlacing figures, WordPlacing words, Statements statements, Happenings happenings) {
        this.figures = figures;
        this.words = words;
        this.statements = statements;
        this.happenings = happenings;
    }

    /** What a claim asks; its event is on record from now on, also if it is the first to tell of it. */
    Asked asked(Claim claim) {
        DisputeScope scope = DisputeScope.of(claim);
        LocalDate day = statements.dayOf(claim);
        return new Asked(claim, scope, day, happenings.of(scope, day));
    }

    Placement of(Asked asked) {
        StoredFigure figure = asked.claim().figure();
        return figure == null ? words.of(asked) : figures.of(asked, figure);
    }
}
