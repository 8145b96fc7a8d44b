package org.counterclaim.dispute.compare;

/**
 * Whose claim it is, as the search for origins sees it.
 *
 * @param claim id of the claim
 * @param party the side that it belongs to
 * @param shown the party's name for people
 * @param named false for "an official", "doctors": they are nobody in particular
 */
public record Voice(String claim, String party, String shown, boolean named) {}
