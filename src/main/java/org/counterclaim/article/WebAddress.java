package org.counterclaim.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a page: an absolute http or https URL, written the one way that makes equal ones the same. */
record WebAddress(URI uri) {

    private static final int LONGEST = 2000;
    private static final Pattern PARTS = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^#]*)(?:#.*)?$");
    private static final Pattern HOST = Pattern.compile("^(\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::(\\d{1,5}))?$");
    /** A name whose last part is a number is read as an address by some (URL standard), each in its own way. */
    private static final Pattern NUMERIC = Pattern.compile("(?:^|\\.)(?:\\d+|0x[0-9a-f]*)\\.?$");

    private static final String BYTE = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
    private static final Pattern QUAD = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    /** They tell where a reader came from, not what the page is. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "ocid", "ftag",
            "s_cid", "_ga", "_gl");

    /** @throws AddressRefused when it is none that a page can be fetched from */
    static WebAddress of(String written) {
        String text = written.strip();
        Matcher parts = PARTS.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            throw new AddressRefused(shown(text), "it is not a full URL such as https://news.example/story.");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new AddressRefused(shown(text), "only http and https are.");
        }
        if (parts.group(2).contains("@")) {
            throw new AddressRefused(scheme + "://...", "a name and password in an address are not taken.");
        }
        try {
            String rest = escape(parts.group(3));
            // unlike the constructor, this also refuses what is no host by RFC 2396: "127.1", "my_host"
            return new WebAddress(new URI(scheme + "://" + host(parts.group(2), scheme) + (rest.isEmpty() ? "/" : rest))
                    .parseServerAuthority());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new AddressRefused(shown(text), "it is not a valid URL.");
        }
    }

    /** The address of a page that is named in one, or null if it is none. */
    static @Nullable WebAddress orNull(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : of(written);
        } catch (AddressRefused none) {
            return null;
        }
    }

    /** Where a redirect or link of this page leads. */
    WebAddress to(String location) {
        return of(
                PARTS.matcher(location.strip()).matches()
                        ? location
                        : uri.resolve(escape(location.strip())).toString());
    }

    String host() {
        return uri.getHost();
    }

    /** The host without "www.", "m." or "amp.": by which a site is known. */
    String site() {
        return host().replaceFirst("^(?:www\\d?|m|mobile|amp|edition)\\.(?=.*\\.)", "");
    }

    /** Without the parameters that only track. */
    WebAddress canonical() {
        String query = uri.getRawQuery();
        if (query == null) {
            return this;
        }
        String kept = Arrays.stream(query.split("&", -1))
                .filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
        String before = uri.toString().substring(0, uri.toString().indexOf('?'));
        return new WebAddress(URI.create(kept.isEmpty() ? before : before + "?" + kept));
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.contains("=") ? parameter.substring(0, parameter.indexOf('=')) : parameter;
        return name.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static String host(String authority, String scheme) {
        Matcher host = HOST.matcher(authority);
        if (!host.matches()) {
            throw new IllegalArgumentException(authority);
        }
        String name = host.group(1).startsWith("[")
                ? host.group(1).toLowerCase(Locale.ROOT)
                : IDN.toASCII(host.group(1), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        if (NUMERIC.matcher(name).find() && !QUAD.matcher(name).matches()) {
            throw new AddressRefused(name, "a host in numbers has to be written as four of them from 0 to 255.");
        }
        String port = host.group(2);
        if (port != null && (Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535)) {
            throw new IllegalArgumentException(authority);
        }
        boolean usual = port == null || port.equals(scheme.equals("http") ? "80" : "443");
        return usual ? name : name + ":" + port;
    }

    /** Percent-encodes what people paste and browsers send, but a URI may not hold. */
    private static String escape(String rest) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c <= ' ' || c > '~' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static String shown(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "..." : text;
    }
}
