package org.counterclaim.verdict;

import java.util.List;

/**
 * What an author did about sources beyond the evidence itself, for readers and for the gate. Texts are empty where there is
 * nothing to say.
 *
 * @param singleSourceJustification why one origin has to do
 * @param bothSidesConsidered what speaks on the other side, where no evidence stands for it
 * @param contacts attempts to ask those whose claims are rated
 * @param notContactedBecause why nobody was asked
 */
public record Diligence(
        String singleSourceJustification,
        String bothSidesConsidered,
        List<ClaimantContact> contacts,
        String notContactedBecause) {

    public static final Diligence NONE = new Diligence("", "", List.of(), "");

    public Diligence {
        contacts = List.copyOf(contacts);
    }
}
