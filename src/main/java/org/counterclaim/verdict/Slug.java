package org.counterclaim.verdict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

/** The readable part of a verdict's permanent address. Once given it is never given again. */
@Entity
@Table(name = "verdict_slugs")
class Slug {

    private static final int LONGEST = 60;

    @Id
    private String slug;

    private Instant givenAt;

    protected Slug() {}

    Slug(String slug, Instant givenAt) {
        this.slug = slug;
        this.givenAt = givenAt;
    }

    /** Lower-case ASCII words with hyphens, cut at a word; "verdict" where a question has no such letter. */
    static String from(String question) {
        String ascii = Normalizer.normalize(question, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String words = ascii.toLowerCase(Locale.ROOT)
                // "6,854" and "Iran's" are one word each
                .replaceAll("(?<=\\w)[,.'\u2019](?=\\w)", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (words.isEmpty()) {
            return "verdict";
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        int cut = words.lastIndexOf('-', LONGEST);
        return words.substring(0, cut > 0 ? cut : LONGEST);
    }
}
