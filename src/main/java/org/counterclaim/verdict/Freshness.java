package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of verdicts, for people, whether and why they are stale: one query for all of them. */
@ApplicationScoped
public class Freshness {

    /** The condition of a list of verdicts, aliased e, that are stale on the day :today. */
    static final String STALE =
            "(e.state = org.counterclaim.verdict.VerdictState.PUBLISHED and (exists (select s.id from"
                    + " StaleReason s where s.verdictId = e.id and s.acknowledgedAt is null) or (e.reviewBy is not null and e.reviewBy"
                    + " < :today and not exists (select s.id from StaleReason s where s.verdictId = e.id and s.code ="
                    + " org.counterclaim.verdict.StaleCode.REVIEW_BY))))";

    private final StaleReasons reasons;
    private final Signed signed;
    private final Clock clock;

    Freshness(StaleReasons reasons, Signed signed, Clock clock) {
        this.reasons = reasons;
        this.signed = signed;
        this.clock = clock;
    }

    /** The reasons that count, by the id of the version; one that is not published is never stale. */
    public Map<Long, List<Aged>> of(Collection<Verdict> verdicts) {
        Map<Long, List<StaleReason>> kept = reasons
                .of(verdicts.stream()
                        .filter(verdict -> verdict.state() == VerdictState.PUBLISHED)
                        .map(Verdict::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(StaleReason::verdictId));
        Map<Long, List<Aged>> all = new HashMap<>();
        verdicts.forEach(verdict -> all.put(verdict.id(), of(verdict, kept.getOrDefault(verdict.id(), List.of()))));
        return all;
    }

    private List<Aged> of(Verdict verdict, List<StaleReason> kept) {
        LocalDate by = verdict.state() == VerdictState.PUBLISHED ? verdict.reviewBy() : null;
        // the day passes by itself, and the queue comes a little later
        Stream<Aged> passed =
                by == null || !today().isAfter(by) || kept.stream().anyMatch(one -> one.code() == StaleCode.REVIEW_BY)
                        ? Stream.empty()
                        : Stream.of(Aged.of(Staleness.passed(by), now()));
        return Stream.concat(kept.stream().filter(StaleReason::counts).map(Aged::of), passed)
                .toList();
    }

    /** What has changed since somebody approved a version that is not published yet; empty in any other state. */
    public List<Aged> sinceApproval(Verdict verdict) {
        return verdict.state() == VerdictState.APPROVED
                ? signed.sinceApproval(verdict).stream()
                        .map(reason -> Aged.of(reason, now()))
                        .toList()
                : List.of();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant();
    }
}
