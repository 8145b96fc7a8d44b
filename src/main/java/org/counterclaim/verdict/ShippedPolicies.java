package org.counterclaim.verdict;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;
import org.counterclaim.access.Role;
import org.counterclaim.access.RowNotes;
import org.counterclaim.claim.figure.LexiconFile;
import org.counterclaim.platform.Turns;

/** Puts the policies of {@code policies.tsv} on record at the start, those of which no version is there. */
@ApplicationScoped
class ShippedPolicies {

    private static final String FILE = "/org/counterclaim/verdict/policies.tsv";

    private final Policies policies;
    private final Turns turns;
    private final Audit audit;
    private final RowNotes rows;
    private final Clock clock;

    ShippedPolicies(Policies policies, Turns turns, Audit audit, RowNotes rows, Clock clock) {
        this.policies = policies;
        this.turns = turns;
        this.audit = audit;
        this.rows = rows;
        this.clock = clock;
    }

    @Startup
    @Transactional
    void ship() {
        turns.take(Turns.POLICIES);
        for (String[] row : rows()) {
            if (policies.newest(row[0]) == null) {
                Policy policy = new Policy(row[0], 1, terms(row), Actor.SYSTEM.name(), clock.instant());
                policies.persist(policy);
                audit.record(
                        Actor.SYSTEM, Change.of("policy", policy.id(), "made").from(null, policy.words()));
                rows.note(NotedTables.POLICY, policy.id(), Actor.SYSTEM);
            }
        }
    }

    private static Policy.Terms terms(String[] row) {
        Set<CorrectionType> fast = Arrays.stream(row[6].split(",", -1))
                .filter(type -> !type.isEmpty())
                .map(CorrectionType::valueOf)
                .collect(Collectors.toSet());
        return new Policy.Terms(
                row[1],
                new ReviewPlan(
                        ReviewMode.valueOf(row[2]),
                        Integer.parseInt(row[3]),
                        Integer.parseInt(row[4]),
                        Role.named(row[5])),
                new FastLane(fast),
                new Gate(Integer.parseInt(row[7]), row[8].equals("yes"), row[9].equals("yes"), false),
                AppliesTo.NOTHING);
    }

    private static List<String[]> rows() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ShippedPolicies.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
            return LexiconFile.rows(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
