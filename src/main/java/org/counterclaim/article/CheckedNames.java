package org.counterclaim.article;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The only name lookup of fetching: every connection is made to an address that it hands out, and it hands out only public
 * ones, or those of hosts that are allowed by name. One private address among several refuses the name.
 */
final class CheckedNames implements DnsResolver {

    private final DnsResolver lookup;
    private final Set<String> allowed;

    /** @param allowed hosts, with or without a port, that may be anywhere */
    CheckedNames(DnsResolver lookup, List<String> allowed) {
        this.lookup = lookup;
        this.allowed = allowed.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        String name = bare(host);
        InetAddress[] addresses = lookup.resolve(name);
        if (!isAllowed(name, port)) {
            Arrays.stream(addresses).forEach(address -> requirePublic(name, address));
        }
        return Arrays.stream(addresses)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolve(host, 0).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isAllowed(String name, int port) {
        String bracketed = name.indexOf(':') >= 0 ? "[" + name + "]" : name;
        return allowed.contains(name) || allowed.contains(bracketed) || allowed.contains(bracketed + ":" + port);
    }

    private static void requirePublic(String name, InetAddress address) {
        PublicAddress.whyNot(address).ifPresent(kind -> {
            String shown = address.getHostAddress();
            throw new AddressRefused(
                    shown.equals(name) ? name : name + " (" + shown + ")",
                    "its address is " + kind + ". Hosts of an intranet can be allowed by COUNTERCLAIM_FETCH_ALLOW.");
        });
    }

    private static String bare(String host) {
        String name = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return (name.endsWith(".") ? name.substring(0, name.length() - 1) : name).toLowerCase(Locale.ROOT);
    }
}
