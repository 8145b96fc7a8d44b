package org.counterclaim.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The part of an IP address that one caller can hardly change: all of IPv4, the first half of IPv6. */
final class Network {

    private static final int HALF_OF_IPV6 = 8;

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "::1", "[::1]");

    private Network() {}

    /** Whether a server that listens on this host is reached from its own machine only. */
    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    /** @param address an address in digits; anything else stands for itself, and no name is looked up */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), HALF_OF_IPV6))
                    : read.getHostAddress();
        } catch (UnknownHostException notInDigits) {
            return address;
        }
    }
}
