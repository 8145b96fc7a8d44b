package org.counterclaim.claim.extract;

/**
 * What the words of a source come down to.
 *
 * @param resolved the party meant
 * @param party the side that it belongs to
 */
record Naming(String resolved, SourceType type, String party, Anonymity anonymity) {

    static Naming of(Party party) {
        return new Naming(party.name(), party.type(), party.party(), Anonymity.NAMED);
    }

    static Naming named(String name, SourceType type, String party) {
        return new Naming(name, type, party, Anonymity.NAMED);
    }
}
