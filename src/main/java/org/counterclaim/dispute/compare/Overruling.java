package org.counterclaim.dispute.compare;

import java.time.Instant;

/**
 * A person's relation of two claims in place of the machine's; it holds wherever the two are compared.
 *
 * @param a id of one claim, {@code b} that of the other; which comes first says nothing
 * @param reason in the person's words
 */
public record Overruling(String a, String b, Relation relation, String by, Instant at, String reason) {

    boolean isOf(String one, String other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }
}
