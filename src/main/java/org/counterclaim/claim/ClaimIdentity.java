package org.counterclaim.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * When two things said may be the same claim: same source and polarity, and either the same figure of the same scope or
 * the same words. A figure that differs in any bound is another claim, however alike the sentences (blueprint 6).
 */
record ClaimIdentity(String key) {

    static ClaimIdentity of(Source source, Claim.Said said) {
        StoredFigure figure = said.figure();
        String what = figure == null
                ? words(said.proposition())
                : String.join(
                        "|",
                        figure.metric().name(),
                        figure.unit(),
                        figure.operator().name(),
                        String.valueOf(figure.low()),
                        String.valueOf(figure.high()),
                        String.valueOf(figure.softLow()),
                        String.valueOf(figure.softHigh()),
                        figure.population().name(),
                        String.valueOf(figure.partyLabel()),
                        figure.cumulation().name(),
                        String.valueOf(figure.future()),
                        String.valueOf(figure.place()));
        String event = said.event() == null
                ? ""
                : said.event().kind() + "|" + said.event().place();
        return new ClaimIdentity(sha256(source.id() + "|" + said.polarity() + "|" + event + "|" + what));
    }

    private static String words(String proposition) {
        return Normalizer.normalize(proposition, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
