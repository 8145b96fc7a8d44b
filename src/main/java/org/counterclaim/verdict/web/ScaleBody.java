package org.counterclaim.verdict.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Invalid.FieldError;
import org.counterclaim.verdict.RatingLevel;
import org.counterclaim.verdict.Scale;
import org.counterclaim.verdict.Severity;
import org.counterclaim.verdict.Translations;
import org.counterclaim.verdict.web.ScaleView.NormalisedView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rating scale as an administrator sends it: levels from the best on the truth axis to the worst, then those off it. */
@Schema(name = "NewRatingScale")
record ScaleBody(
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid LevelBody> levels) {

    static final String EXAMPLE = """
            {"title": "Our desk", "levels": [
              {"code": "right", "label": {"en": "Right", "de": "Richtig"}, "definition": "It is so.",
               "normalised": {"veracity": "TRUE"}, "numericValue": 2},
              {"code": "wrong", "label": {"en": "Wrong", "de": "Falsch"}, "definition": "It is not so.",
               "normalised": {"veracity": "FALSE"}, "numericValue": 1},
              {"code": "open", "label": {"en": "Open", "de": "Offen"}, "definition": "Nobody knows.",
               "normalised": {"nonRating": "UNPROVEN"}}]}""";

    /** One level; its order is its place in the list. */
    @Schema(name = "NewRatingLevel")
    record LevelBody(
            @NotNull
            @Pattern(regexp = "[a-z0-9](-?[a-z0-9]){0,39}", message = "must be lower-case words with hyphens")
            @Size(max = 40)
            String code,

            @NotEmpty @Size(max = 40)
            Map<
                            @Pattern(
                                    regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?",
                                    message = "must be a language code like en or pt-BR")
                            String,
                            @NotBlank @Size(max = 100) String>
                    label,

            @NotBlank @Size(max = 1000) String definition,
            @NotNull NormalisedView normalised,

            @Schema(description = "Whole, higher is more true; only on the truth axis") @Min(1) @Max(1000) @Nullable
            Integer numericValue,

            @Nullable Severity severity,

            @Schema(description = "Not looked at: the place in the list tells it") @Nullable
            Integer order) {

        private boolean isVoid() {
            return NormalisedView.WITHDRAWN.equals(normalised.publication());
        }

        private RatingLevel level() {
            return new RatingLevel(
                    code,
                    new Translations(label),
                    definition.strip(),
                    normalised.veracity(),
                    normalised.nonRating(),
                    normalised.flag(),
                    isVoid(),
                    numericValue,
                    severity);
        }

        private void check(String at, List<FieldError> errors) {
            if (!label.containsKey("en")) {
                errors.add(new FieldError(at + "/label/en", "required", "Every level has a label in English."));
            }
            if (label.values().stream().anyMatch(word -> word.contains("\n"))) {
                errors.add(new FieldError(at + "/label", "one-line", "A label is one line."));
            }
            long meanings = Stream.of(
                            normalised.veracity(), normalised.nonRating(), normalised.flag(), normalised.publication())
                    .filter(Objects::nonNull)
                    .count();
            boolean otherPublication = normalised.publication() != null && !isVoid();
            if (meanings != 1 || otherPublication) {
                errors.add(new FieldError(
                        at + "/normalised",
                        "exactly-one",
                        "A level means a veracity, a nonRating, a flag, or the publication WITHDRAWN: one of them."));
            }
            if (normalised.veracity() == null && (numericValue != null || severity != null)) {
                errors.add(new FieldError(
                        at + (numericValue == null ? "/severity" : "/numericValue"),
                        "off-the-axis",
                        "Only a level with a veracity has a number or a severity: a number would say \"half true\"."));
            }
        }
    }

    /** @throws Invalid with the place of everything that is wrong */
    Scale scale(String name) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            levels.get(i).check("/levels/" + i, errors);
            if (!codes.add(levels.get(i).code())) {
                errors.add(new FieldError("/levels/" + i + "/code", "repeated", "Two levels have this code."));
            }
        }
        refuse(errors);
        List<RatingLevel> read = levels.stream().map(LevelBody::level).toList();
        RatingLevel above = null;
        for (int i = 0; i < read.size(); i++) {
            RatingLevel level = read.get(i);
            if (above != null && level.veracity() != null && !Scale.descends(above, level)) {
                errors.add(new FieldError(
                        "/levels/" + i,
                        "out-of-order",
                        "On the truth axis a scale goes from the best to the worst, and its numbers with it."));
            }
            above = level.veracity() == null ? above : level;
        }
        refuse(errors);
        return new Scale(name, 1, title.strip(), read);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
