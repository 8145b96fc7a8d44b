package org.counterclaim.access;

import org.counterclaim.platform.Sha256;

/**
 * The end of the chain of audit entries up to some place.
 *
 * @param number how many entries there are up to here, which is the number of the last
 * @param hash over all of them, in lower-case hexadecimal
 */
public record Head(long number, String hash) {

    /** Before the first entry. */
    public static final Head START = new Head(0, "0".repeat(64));

    /** Where the chain ends with one more entry, of which this is the digest. */
    Head then(String digest) {
        return new Head(number + 1, Sha256.of(hash + digest));
    }
}
