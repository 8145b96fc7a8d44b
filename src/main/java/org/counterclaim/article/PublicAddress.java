package org.counterclaim.article;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Tells addresses of the public internet from all others, by the special-purpose registries of IANA (RFC 6890). Whatever is
 * not known to be public counts as private.
 */
final class PublicAddress {

    /** A block of addresses: "10.0.0.0/8". */
    private static final class Range {

        private final byte[] prefix;
        private final int bits;
        private final String what;

        private Range(byte[] prefix, int bits, String what) {
            this.prefix = prefix;
            this.bits = bits;
            this.what = what;
        }

        static Range of(String cidr, String what) {
            int slash = cidr.indexOf('/');
            try {
                // a literal is parsed, never looked up
                byte[] prefix = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
                return new Range(prefix, Integer.parseInt(cidr.substring(slash + 1)), what);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(cidr, impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Range GLOBAL_UNICAST = Range.of("2000::/3", "");
    private static final Range NAT64 = Range.of("64:ff9b::/96", "");

    private static final List<Range> SPECIAL = List.of(
            Range.of("0.0.0.0/8", "unspecified"),
            Range.of("10.0.0.0/8", "private"),
            Range.of("100.64.0.0/10", "carrier-grade NAT"),
            Range.of("127.0.0.0/8", "loopback"),
            Range.of("169.254.0.0/16", "link-local, where clouds keep their metadata"),
            Range.of("168.63.129.16/32", "a cloud's own service"),
            Range.of("172.16.0.0/12", "private"),
            Range.of("192.0.0.0/24", "reserved"),
            Range.of("192.0.2.0/24", "for documentation"),
            Range.of("192.88.99.0/24", "a 6to4 relay"),
            Range.of("192.168.0.0/16", "private"),
            Range.of("198.18.0.0/15", "for benchmarks"),
            Range.of("198.51.100.0/24", "for documentation"),
            Range.of("203.0.113.0/24", "for documentation"),
            Range.of("224.0.0.0/4", "multicast"),
            Range.of("240.0.0.0/4", "reserved"),
            Range.of("2001::/23", "a tunnel or reserved"),
            Range.of("2001:db8::/32", "for documentation"),
            Range.of("2002::/16", "a 6to4 tunnel"),
            Range.of("3fff::/20", "for documentation"));

    private PublicAddress() {}

    /** What kind of address it is, when it is not a public one: "loopback". */
    static Optional<String> whyNot(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NAT64.contains(bytes)) {
            return special(new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]});
        }
        if (!(address instanceof Inet4Address) && !GLOBAL_UNICAST.contains(bytes)) {
            return Optional.of(
                    address.isLoopbackAddress()
                            ? "loopback"
                            : address.isLinkLocalAddress()
                                    ? "link-local"
                                    : address.isMulticastAddress() ? "multicast" : "not of the public internet");
        }
        return special(bytes);
    }

    private static Optional<String> special(byte[] address) {
        return SPECIAL.stream()
                .filter(range -> range.contains(address))
                .map(range -> range.what)
                .findFirst();
    }
}
