package org.counterclaim.claim;

import java.text.Normalizer;
import java.util.Locale;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.platform.Sha256;

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
                        String.valueOf(figure.place()) + stated(figure.circumstances()));
        String event = said.event() == null
                ? ""
                : said.event().kind() + "|" + said.event().place();
        return new ClaimIdentity(Sha256.of(source.id() + "|" + said.polarity() + "|" + event + "|" + what));
    }

    private static String stated(StoredCircumstances circumstances) {
        return circumstances.asRead().equals(Circumstances.UNSTATED) ? "" : "|" + circumstances;
    }

    private static String words(String proposition) {
        return Normalizer.normalize(proposition, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
