package org.counterclaim.article;

import org.counterclaim.platform.Refusal;

/** The address leads, or may lead, into a private network, or is none that a page can be fetched from. */
public final class AddressRefused extends Refusal {

    /**
     * @param address the URL or network address as far as it is known
     * @param why ends the sentence "... is not fetched:"
     */
    AddressRefused(String address, String why) {
        super(Kind.ADDRESS_REFUSED, address + " is not fetched: " + why);
        with("address", address);
    }
}
