package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a policy demands of a verdict before it is published, beside what its outcome rests on (domain reference 2.1).
 *
 * @param origins how many independent origins, from 1
 * @param bothSides whether evidence for and against has to be considered
 * @param contact whether those whose claims are rated have to be asked
 * @param oneVerdict whether no other verdict may stand on the question
 */
@Embeddable
public record Gate(
        @Column(name = "gate_origins") int origins,
        @Column(name = "gate_both_sides") boolean bothSides,
        @Column(name = "gate_contact") boolean contact,
        @Column(name = "gate_one_verdict") boolean oneVerdict) {

    public static final int MOST_ORIGINS = 5;

    public Gate {
        if (origins < 1 || origins > MOST_ORIGINS) {
            throw new IllegalArgumentException("A gate asks for 1 to " + MOST_ORIGINS + " origins: " + origins);
        }
    }

    /** For the audit trail. */
    String words() {
        return "origins " + origins + (bothSides ? ", both sides" : "") + (contact ? ", contact" : "")
                + (oneVerdict ? ", one verdict" : "");
    }
}
