package org.counterclaim.verdict;

import java.util.Arrays;
import java.util.List;

/**
 * Where a report comes from, for counting only.
 *
 * @param network an IPv4 address, or the half of an IPv6 address that one household has
 */
public record Sender(String network) {

    private static final int GROUPS = 8;
    private static final int GROUPS_OF_A_NETWORK = 4;

    /** @param address in numbers; whatever it is, it is only ever compared */
    public static Sender at(String address) {
        String plain = address.replaceAll("[\\[\\]]|%.*", "");
        return new Sender(plain.indexOf(':') < 0 ? plain : networkOf(plain));
    }

    private static String networkOf(String address) {
        String[] halves = address.split("::", 2);
        List<String> left = groups(halves[0]);
        List<String> right = halves.length < 2 ? List.of() : groups(halves[1]);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < GROUPS_OF_A_NETWORK; i++) {
            int fromEnd = i - (GROUPS - right.size());
            String group = i < left.size() ? left.get(i) : fromEnd >= 0 ? right.get(fromEnd) : "0";
            network.append(group.replaceFirst("^0+(?=.)", "")).append(':');
        }
        return network.toString();
    }

    private static List<String> groups(String half) {
        return half.isEmpty() ? List.of() : Arrays.asList(half.split(":", -1));
    }
}
