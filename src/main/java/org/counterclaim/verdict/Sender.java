package org.counterclaim.verdict;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a report comes from, for counting only.
 *
 * @param network an IPv4 address, or the half of an IPv6 address that one household has
 */
public record Sender(String network) {

    private static final int HALF_OF_IPV6 = 8;

    /** @param address in numbers; anything else stands for itself, and no name is looked up */
    public static Sender at(String address) {
        if (!address.contains(":")) {
            return new Sender(address);
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            return new Sender(
                    read instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), HALF_OF_IPV6))
                            : read.getHostAddress());
        } catch (UnknownHostException notInNumbers) {
            return new Sender(address);
        }
    }
}
