package org.counterclaim.verdict;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words for one thing by language.
 *
 * @param byLanguage by ISO 639-1 codes, English always among them
 */
public record Translations(Map<String, String> byLanguage) {

    private static final String ENGLISH = "en";

    public Translations {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("A label has no English: " + byLanguage);
        }
        if (byLanguage.values().stream().anyMatch(word -> word.isBlank() || word.contains("\n"))) {
            throw new IllegalArgumentException("A label is one line of words: " + byLanguage);
        }
    }

    public static Translations english(String word) {
        return new Translations(Map.of(ENGLISH, word));
    }

    /** The word in a language; in English where there is none. */
    public String in(String language) {
        String english = String.valueOf(byLanguage.get(ENGLISH));
        return byLanguage.getOrDefault(language, english);
    }

    /** Keeps labels in one column: a line for each language. */
    @Converter(autoApply = true)
    static class Lines implements AttributeConverter<Translations, String> {

        @Override
        public String convertToDatabaseColumn(Translations labels) {
            return labels.byLanguage().entrySet().stream()
                    .map(label -> label.getKey() + "=" + label.getValue())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public Translations convertToEntityAttribute(String column) {
            return new Translations(column.lines()
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(label -> label[0], label -> label[1])));
        }
    }
}
