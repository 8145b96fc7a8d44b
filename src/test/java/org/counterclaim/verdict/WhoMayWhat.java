package org.counterclaim.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;

/**
 * The table of who may take which step, in two forms: as the rules give it, and as it stands in {@code who-may-what.txt}
 * for people to read. To change a rule on purpose, copy what the failing test shows into the file.
 */
final class WhoMayWhat {

    private WhoMayWhat() {}

    /** One line of the table: somebody in a role and a verdict of theirs or of somebody else's. */
    record Case(ReviewMode mode, VerdictState state, boolean own, Role role) {

        static Stream<Case> all(ReviewMode mode) {
            return Stream.of(VerdictState.values())
                    .flatMap(state -> Stream.of(true, false)
                            .flatMap(own -> Stream.of(Role.values()).map(role -> new Case(mode, state, own, role))));
        }

        Step.Opening openingOf(Step step) {
            Verdict verdict = AVerdict.by(own ? "me" : "them", state, APolicy.of(mode));
            return step.openingFor(verdict, new Actor("me", role), Ties.NONE, AVerdict.behind(verdict));
        }

        List<Step> open() {
            return Stream.of(Step.values())
                    .filter(step -> openingOf(step).open())
                    .toList();
        }

        String line() {
            String steps = open().stream().map(Step::name).collect(Collectors.joining(" "));
            return steps.isEmpty()
                    ? ""
                    : String.format("%-10s %-10s %-9s %s", state, own ? "own" : "another's", role.roleName(), steps);
        }
    }

    static List<String> linesOf(ReviewMode mode) {
        return Case.all(mode).map(Case::line).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> byTheRules() {
        List<String> lines = new ArrayList<>();
        for (ReviewMode mode : ReviewMode.values()) {
            lines.add("== " + mode);
            lines.addAll(linesOf(mode));
        }
        return lines;
    }

    static List<String> written() {
        try (InputStream file = Objects.requireNonNull(WhoMayWhat.class.getResourceAsStream("who-may-what.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of one mode as people read them. */
    static List<String> written(ReviewMode mode) {
        return written().stream()
                .dropWhile(line -> !line.equals("== " + mode))
                .skip(1)
                .takeWhile(line -> !line.startsWith("=="))
                .toList();
    }
}
