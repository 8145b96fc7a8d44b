package org.counterclaim.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Stretch;
import org.jspecify.annotations.Nullable;

/** A figure's {@link Circumstances} as the database keeps them. */
@Embeddable
public record StoredCircumstances(
        @Enumerated(EnumType.STRING) Agency agency,
        @Enumerated(EnumType.STRING) Cause cause,
        @Enumerated(EnumType.STRING) Identification identification,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable String side) {

    private static final int LONGEST_SIDE = 100;

    static StoredCircumstances of(Circumstances circumstances) {
        String side = circumstances.side();
        return new StoredCircumstances(
                circumstances.agency(),
                circumstances.cause(),
                circumstances.identification(),
                circumstances.period().from(),
                circumstances.period().to(),
                side == null ? null : CodePoints.cut(side, LONGEST_SIDE));
    }

    public Circumstances asRead() {
        return new Circumstances(agency, cause, identification, new Stretch(periodFrom, periodTo), side);
    }
}
