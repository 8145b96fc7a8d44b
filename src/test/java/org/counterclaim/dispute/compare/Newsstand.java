package org.counterclaim.dispute.compare;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.extract.CueClass;
import org.jspecify.annotations.Nullable;

/** What the papers print on one question, as a test tells it: each call is an article of its own. */
final class Newsstand {

    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();

    static Telling.Cited cited(String party, CueClass cue, String word) {
        return new Telling.Cited(party, true, cue, word);
    }

    /** @param path whom the article cites, outermost first */
    Newsstand prints(String outlet, Saying saying, String... path) {
        return tells(outlet, saying, false, true, named(path));
    }

    Newsstand prints(String outlet, Saying saying, Telling.Cited... path) {
        return tells(outlet, saying, false, true, List.of(path));
    }

    Newsstand quotes(String outlet, Saying saying, String source) {
        return tells(outlet, saying, true, true, named(source));
    }

    Newsstand printsUnnamed(String outlet, Saying saying, String source) {
        return tells(outlet, saying, false, false, List.of(new Telling.Cited(source, false, CueClass.SAY, "said")));
    }

    /** An article in its outlet's own voice, or in that of the agency it credits. */
    Newsstand carries(String text, String outlet, @Nullable String agency, Saying saying) {
        Statement statement = heard(saying, true);
        tellings.add(
                new Telling(statement.id(), next(), text, outlet, agency, List.of(), false, statement.proposition()));
        return this;
    }

    Newsstand decides(String party, String other, boolean independent) {
        decided.add(new Decided(party, other, independent, "checker", "asked both"));
        return this;
    }

    Origins origins() {
        return Origins.of(Standing.of(statements.values(), Period.ofDays(7)), voices.values(), tellings, decided);
    }

    Origins originsInAnotherOrder() {
        List<Telling> reversed = new ArrayList<>(tellings);
        java.util.Collections.reverse(reversed);
        List<Voice> others = new ArrayList<>(voices.values());
        java.util.Collections.reverse(others);
        return Origins.of(Standing.of(statements.values(), Period.ofDays(7)), others, reversed, decided);
    }

    private Newsstand tells(String outlet, Saying saying, boolean quoted, boolean named, List<Telling.Cited> path) {
        Statement statement = heard(saying, named);
        long article = next();
        tellings.add(new Telling(
                statement.id(), article, "article " + article, outlet, null, path, quoted, statement.proposition()));
        return this;
    }

    private Statement heard(Saying saying, boolean named) {
        Statement statement = saying.now();
        statements.put(statement.id(), statement);
        String party = statement.who().party();
        voices.put(statement.id(), new Voice(statement.id(), party, party, named));
        return statement;
    }

    private long next() {
        return tellings.size() + 1L;
    }

    private static List<Telling.Cited> named(String... path) {
        return Arrays.stream(path)
                .map(party -> cited(party, CueClass.SAY, "said"))
                .toList();
    }
}
