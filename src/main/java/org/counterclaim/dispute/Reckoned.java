package org.counterclaim.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.counterclaim.dispute.compare.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute's claims come to, reckoned whenever one joins, leaves or learns, and kept for filtering and sorting.
 *
 * @param gapRatio the widest gap between two positions; null when all go together or no ratio can be given
 * @param firstDay the first day that a claim speaks of, and {@code lastDay} the last; null while none tells one
 */
@Embeddable
public record Reckoned(
        @Enumerated(EnumType.STRING) Conflict conflict,
        @Nullable BigDecimal gapRatio,
        int parties,
        int articles,
        int outlets,
        int claims,
        int findings,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static final Reckoned NOTHING = new Reckoned(Conflict.UNCONTESTED, null, 0, 0, 0, 0, 0, null, null);

    /** With one more claim, of which only the day is known yet. */
    Reckoned with(@Nullable LocalDate day) {
        boolean first = firstDay == null || (day != null && day.isBefore(firstDay));
        boolean last = lastDay == null || (day != null && day.isAfter(lastDay));
        return new Reckoned(
                conflict,
                gapRatio,
                parties,
                articles,
                outlets,
                claims + 1,
                findings,
                first ? day : firstDay,
                last ? day : lastDay);
    }
}
