package org.counterclaim.dispute.compare;

import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Population;
import org.jspecify.annotations.Nullable;

/**
 * Whether everyone that one scope counts is counted by another as well: protesters among everyone, a city in its
 * country, the named among all (domain reference 3.6, step 2b). Looks only at what can be a part of something.
 */
final class Within {

    private Within() {}

    static boolean is(Scope part, Scope whole) {
        return event(part.event(), whole.event())
                && place(part.place(), whole.place())
                && population(part.population(), whole.population())
                && identification(part.identification(), whole.identification())
                && !whole.unnamedPart();
    }

    private static boolean event(Scope.@Nullable Event inner, Scope.@Nullable Event outer) {
        return inner == null || outer == null || inner.isSameAs(outer) || inner.isPartOf(outer);
    }

    private static boolean place(Scope.@Nullable Place inner, Scope.@Nullable Place outer) {
        if (inner == null || outer == null) {
            return outer == null;
        }
        return inner.name().equals(outer.name()) || inner.isPartOf(outer);
    }

    private static boolean population(Population inner, Population outer) {
        return inner == outer || inner.isPartOf(outer);
    }

    private static boolean identification(Identification inner, Identification outer) {
        return inner == outer || outer == Identification.MIXED;
    }
}
