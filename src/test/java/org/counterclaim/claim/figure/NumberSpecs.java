package org.counterclaim.claim.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Measures the reading of numbers and of their intervals by a file of specifications in the format of Recognizers-Text
 * (Specs/Number/English): prints the cases that are read otherwise, and how many are read alike.
 *
 * <p>A case is alike when everything in it is found and nothing else. A number has to have the same place and value. An
 * interval has to overlap and to have the same bounds at the resolution of the number: "more than 20" excludes 20 there and
 * begins with 21 here. Ranges between two named ends are half open there by convention and closed here, so their upper end is
 * compared as named. A count is never negative here: no lower bound there may be 0 here.
 */
public final class NumberSpecs {

    private static final BigDecimal NEAR = new BigDecimal("1e-12");
    private static final Pattern INTERVAL = Pattern.compile("([\\[(])([^,]*),([^])]*)([])])");

    private static final Set<String> POINTING = Set.of("the", "this", "that", "which");

    private final NumberReader numbers = NumberReader.of("en");
    private final QuantityReader quantities = new QuantityReader();

    private NumberSpecs() {}

    /** @param arguments the paths of files of specifications */
    public static void main(String[] arguments) throws IOException {
        NumberSpecs specs = new NumberSpecs();
        for (String file : arguments) {
            JsonNode cases = read(Path.of(file));
            boolean ranges = cases.findValuesAsText("TypeName").contains("numberrange");
            int alike = 0;
            for (JsonNode example : cases) {
                String text = example.get("Input").asText();
                List<Read> found = ranges ? specs.intervals(text) : specs.values(text);
                boolean same = alike(example.get("Results"), found);
                alike += same ? 1 : 0;
                if (!same) {
                    System.out.println("\"" + text + "\" is " + wanted(example.get("Results")) + ", read as " + found);
                }
            }
            System.out.printf("%s: %d of %d alike, %.1f %%%n", file, alike, cases.size(), 100.0 * alike / cases.size());
        }
    }

    /** Something read at a place; of a number both ends are its value. */
    private record Read(
            Span span, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean exactPlace) {

        boolean isAlike(JsonNode wanted) {
            Span place = new Span(wanted.get("Start").asInt(), wanted.get("End").asInt() + 1);
            String value = wanted.get("Resolution").get("value").asText();
            return (exactPlace ? place.equals(span) : place.overlaps(span)) && isAlike(value);
        }

        private boolean isAlike(String value) {
            Matcher interval = INTERVAL.matcher(value);
            if (!interval.matches()) {
                BigDecimal number = new BigDecimal(value);
                return near(low, number) && near(high, number);
            }
            BigDecimal from = interval.group(2).isEmpty() ? null : new BigDecimal(interval.group(2));
            BigDecimal to = interval.group(3).isEmpty() ? null : new BigDecimal(interval.group(3));
            boolean named =
                    interval.group(1).equals("[") && interval.group(4).equals(")") && from != null && to != null;
            BigDecimal first = from == null || interval.group(1).equals("[") ? from : from.add(step(from));
            BigDecimal last = to == null || named || interval.group(4).equals("]") ? to : to.subtract(step(to));
            boolean open = first == null && (low == null || low.signum() == 0);
            return (open || near(low, first)) && near(high, last);
        }

        private static BigDecimal step(BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        private static boolean near(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            if (one == null || other == null) {
                return one == null && other == null;
            }
            return one.subtract(other).abs().compareTo(other.abs().multiply(NEAR)) <= 0;
        }

        @Override
        public String toString() {
            return (exactPlace ? String.valueOf(low) : "[" + low + ", " + high + "]") + " at " + span.start() + "-"
                    + span.end();
        }
    }

    /** A ratio is one number there; a number with its unit and the pronoun "one" are none. */
    private List<Read> values(String text) {
        Tokens tokens = numbers.tokens(text, new Span(0, text.length()));
        List<Read> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Numeral numeral = tokens.get(at).numeral();
            int whole = numeral == null ? -1 : Ratios.whole(tokens, at);
            Numeral other = tokens.get(whole).numeral();
            Token behind = tokens.get(at + 1);
            boolean unit = behind.isWord() && behind.glued();
            boolean pronoun = tokens.get(at).is("one") && POINTING.contains(tokens.lower(at - 1));
            if (numeral != null && other != null) {
                BigDecimal value = numeral.value().divide(other.value(), MathContext.DECIMAL64);
                found.add(new Read(numeral.span().union(other.span()), value, value, true));
                at = whole;
            } else if (numeral != null && !unit && !pronoun) {
                found.add(new Read(numeral.span(), numeral.value(), numeral.value(), true));
            }
        }
        return found;
    }

    /** Whatever a wording bounds; numbers that stand alone are no intervals there. */
    private List<Read> intervals(String text) {
        List<Read> found = new ArrayList<>();
        for (Quantity quantity : quantities.read(text, List.of(new Word(text, "X", new Span(0, text.length()))))) {
            boolean bounded = quantity.operator() != Operator.EQ && quantity.operator() != Operator.APPROX;
            if (bounded) {
                found.add(new Read(
                        quantity.span(), quantity.hard().low(), quantity.hard().high(), false));
            }
        }
        return found;
    }

    private static boolean alike(JsonNode wanted, List<Read> found) {
        boolean alike = wanted.size() == found.size();
        for (int i = 0; alike && i < found.size(); i++) {
            alike = found.get(i).isAlike(wanted.get(i));
        }
        return alike;
    }

    private static String wanted(JsonNode results) {
        List<String> values = new ArrayList<>();
        results.forEach(
                result -> values.add(result.get("Resolution").get("value").asText() + " at "
                        + result.get("Start").asInt() + "-" + (result.get("End").asInt() + 1)));
        return values.toString();
    }

    private static JsonNode read(Path file) throws IOException {
        String json = Files.readString(file);
        // some editors mark the beginning of a file
        return new ObjectMapper().readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
    }
}
