package org.counterclaim.dispute.compare;

/** What a person decided on two parties; it goes before whatever the texts show. */
public record Decided(String party, String other, boolean independent, String by, String reason) {

    boolean isOn(String one, String another) {
        return (party.equals(one) && other.equals(another)) || (party.equals(another) && other.equals(one));
    }
}
