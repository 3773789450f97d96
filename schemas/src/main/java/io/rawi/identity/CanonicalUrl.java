package io.rawi.identity;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one spelling of a page's address: scheme dropped, host in lower case without {@code www.} and in its own script,
 * default port, fragment and tracking parameters dropped, remaining parameters sorted, percent-escapes of UTF-8 text decoded, no slash at the end.
 */
public final class CanonicalUrl {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "twclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "ref",
            "ref_src",
            "cmpid",
            "ocid",
            "_ga",
            "share",
            "fb_action_ids",
            "fb_action_types",
            "fb_source",
            "amp",
            "outputtype");

    /** A run of bytes beyond ASCII, which is UTF-8 text or is not, or one escaped ASCII character. */
    private static final Pattern ESCAPES = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+|%[0-7][0-9A-Fa-f]");

    private static final String WWW = "www.";

    /** What a label begins with whose letters beyond ASCII are encoded, RFC 5890. */
    private static final String ENCODED_LABEL = "xn--";

    /** An empty port is the default one. */
    private static final Set<String> DEFAULT_PORTS = Set.of(":", ":80", ":443");

    private CanonicalUrl() {}

    /** The canonical form, or nothing where the text is no web address. */
    public static Optional<String> of(String address) {
        // Addresses that were cut out of HTML source still have its escapes.
        String trimmed = address.strip().replace("&amp;", "&");
        int scheme = trimmed.indexOf("://");
        if (scheme < 0 || !isWeb(trimmed, scheme)) {
            return Optional.empty();
        }
        String rest = trimmed.substring(scheme + 3);
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        int query = rest.indexOf('?');
        String hostAndPath = query < 0 ? rest : rest.substring(0, query);
        int slash = hostAndPath.indexOf('/');
        String host = host(slash < 0 ? hostAndPath : hostAndPath.substring(0, slash));
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String path = slash < 0 ? "" : withoutLast(decode(hostAndPath.substring(slash)), '/');
        String parameters = query < 0 ? "" : parameters(rest.substring(query + 1));
        return Optional.of(host + path + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    private static boolean isWeb(String address, int length) {
        return (length == 4 || length == 5) && "https".regionMatches(true, 0, address, 0, length);
    }

    private static String withoutLast(String text, char c) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == c) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = host.lastIndexOf(':');
        if (port >= 0 && DEFAULT_PORTS.contains(host.substring(port))) {
            host = host.substring(0, port);
        }
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        while (host.startsWith(WWW)) {
            host = host.substring(WWW.length());
        }
        return isPlain(host) ? host : IDN.toUnicode(host);
    }

    /** Nearly all hosts are: no letters beyond ASCII, no label that stands for such. */
    private static boolean isPlain(String host) {
        return !host.contains(ENCODED_LABEL) && host.chars().allMatch(c -> c < 0x80);
    }

    private static String parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .map(CanonicalUrl::decode)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    /** Decodes escapes of characters beyond ASCII only: an escaped {@code /} or {@code &} means another address. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return ESCAPES.matcher(text).replaceAll(match -> {
            try {
                String decoded = new URI("x:/" + match.group()).getPath().substring(1);
                boolean plain = decoded.chars().allMatch(c -> c > 0x7f && c != 0xfffd);
                return java.util.regex.Matcher.quoteReplacement(
                        plain ? decoded : match.group().toUpperCase(Locale.ROOT));
            } catch (URISyntaxException e) {
                return match.group();
            }
        });
    }
}
