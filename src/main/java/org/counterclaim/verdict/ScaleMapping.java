package org.counterclaim.verdict;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a label of anybody's scale into the normalised model (domain reference 2.3), whatever its case, accents and
 * punctuation: first in the scale of its publisher, then in the table of what labels usually mean. What it does not know
 * stays unrated; the label itself is kept as it was.
 */
public final class ScaleMapping {

    private final Map<String, Known> usual = new HashMap<>();
    private final List<Scale> scales;

    public ScaleMapping() {
        this(ShippedScales.all());
    }

    ScaleMapping(List<Scale> scales) {
        this.scales = List.copyOf(scales);
        for (List<String> row : ScaleFile.rows("labels.tsv")) {
            Severity severity = row.size() > 2 ? Severity.valueOf(row.get(2)) : null;
            usual.put(plain(row.get(0)), new Known(Meaning.named(row.get(1)), severity));
        }
    }

    /** @param publisher whose label it is, by name or by the name of a scale; null or unknown for anybody's */
    public Mapped map(String label, @Nullable String publisher) {
        Scale scale = publisher == null ? null : scaleOf(publisher).orElse(null);
        if (scale != null) {
            Optional<RatingLevel> level = scale.levels().stream()
                    .filter(one -> one.labels().byLanguage().values().stream()
                            .anyMatch(word -> plain(word).equals(plain(label))))
                    .findFirst();
            if (level.isPresent()) {
                return Mapped.of(label, known(level.get()), scale.name());
            }
        }
        Known known = usual.get(plain(label));
        return known == null ? Mapped.unknown(label) : Mapped.of(label, known, null);
    }

    private Optional<Scale> scaleOf(String publisher) {
        String asked = plain(publisher);
        return scales.stream()
                .filter(scale -> plain(scale.name()).equals(asked)
                        || plain(scale.title()).equals(asked))
                .findFirst();
    }

    private static Known known(RatingLevel level) {
        return new Known(
                new Meaning(level.veracity(), level.nonRating(), level.flag(), level.voidCheck()), level.severity());
    }

    /** Lower case, without accents, one space for whatever is neither letter nor digit. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return letters.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private record Known(Meaning meaning, @Nullable Severity severity) {}

    /**
     * What became of a label.
     *
     * @param label as it was, word for word
     * @param known false where nobody has said what the label means
     * @param withdrawn the label says that an earlier check is void: it belongs to the publication, not to the rating
     * @param scale the scale that it was found in, null for what labels usually mean
     * @param note a sentence for whoever imports it
     */
    public record Mapped(
            String label,
            boolean known,
            @Nullable Veracity veracity,
            @Nullable NonRating nonRating,
            Flags flags,
            @Nullable Severity severity,
            boolean withdrawn,
            @Nullable String scale,
            String note) {

        static Mapped of(String label, Known known, @Nullable String scale) {
            Meaning meaning = known.meaning();
            Flags flags = meaning.flag() == null ? Flags.NONE : new Flags(Set.of(meaning.flag()));
            return new Mapped(
                    label,
                    true,
                    meaning.veracity(),
                    meaning.nonRating(),
                    flags,
                    known.severity(),
                    meaning.voidCheck(),
                    scale,
                    note(meaning));
        }

        static Mapped unknown(String label) {
            return new Mapped(
                    label,
                    false,
                    null,
                    null,
                    Flags.NONE,
                    null,
                    false,
                    null,
                    "This label is not known, so it says nothing about truth here. It is kept as it is; a person may"
                            + " rate the claim.");
        }

        private static String note(Meaning meaning) {
            if (meaning.voidCheck()) {
                return "An earlier check that no longer stands: it is withdrawn, not rated.";
            }
            return meaning.flag() == null
                    ? "Known."
                    : "A flag, which has no place on the truth axis: not rated until a person adds a veracity.";
        }

        /** Whether the claim has neither a place on the truth axis nor a reason why not. */
        public boolean notRated() {
            return veracity == null && nonRating == null;
        }
    }
}
