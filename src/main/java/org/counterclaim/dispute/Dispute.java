package org.counterclaim.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.counterclaim.dispute.compare.Conflict;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * One question with the claims that answer it. It is opened by the first claim, grows with each that asks the same,
 * is accepted or dismissed by the desk, and may be merged into another. Its conflict is reckoned from its claims and
 * kept only for filtering; its {@link #tag()} changes with people's decisions, not with arriving articles.
 */
@Entity
@Table(name = "disputes")
public class Dispute {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disputes_seq")
    @SequenceGenerator(name = "disputes_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(columnDefinition = "text")
    private String question;

    private boolean questionEdited;

    private boolean scopeEdited;

    @Embedded
    private DisputeScope scope;

    private String scopeKey;

    private String looseKey;

    /** What its claims are about; null when that could not be told. */
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Event event;

    /** By which version of the rules its keys were made. */
    private @Nullable Integer placedByRules = DisputeScope.RULES;

    /** Its claims have sources; false where an outlet alone asserts, which is never joined to a source's unasked. */
    private boolean attributed;

    private @Nullable LocalDate firstDay;

    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private TriageState triage = TriageState.NEW;

    @Column(columnDefinition = "text")
    private @Nullable String triageReason;

    private @Nullable String assignee;

    @Enumerated(EnumType.STRING)
    private Conflict conflict = Conflict.UNCONTESTED;

    private @Nullable BigDecimal gapRatio;

    private int parties;

    private int articles;

    private int outlets;

    private int claims;

    private int findings;

    private LocalDate latestOn;

    /** The day of its opening, or of its last published verdict. */
    private LocalDate waitingSince;

    @Embedded
    private Factors factors = Factors.NONE;

    /** The factors summed up by the newsroom's weights: an indexed key to sort by. */
    private double priority;

    private @Nullable Long mergedInto;

    private Instant openedAt;

    private long revision;

    @Version
    private long version;

    protected Dispute() {}

    Dispute(String question, DisputeScope scope, boolean attributed, Instant openedAt, LocalDate openedOn) {
        this.question = question;
        this.scope = scope;
        this.scopeKey = scope.key();
        this.looseKey = scope.looseKey();
        this.attributed = attributed;
        this.openedAt = openedAt;
        this.latestOn = openedOn;
        this.waitingSince = openedOn;
    }

    /** What is reckoned from the claims whenever one joins, leaves or learns. */
    record Reckoned(
            Conflict conflict,
            @Nullable BigDecimal gapRatio,
            int parties,
            int articles,
            int outlets,
            int claims,
            int findings,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    /** @param config how urgent that makes it */
    void reckoned(Reckoned now, TriageConfig config) {
        conflict = now.conflict();
        gapRatio = now.gapRatio();
        parties = now.parties();
        articles = now.articles();
        outlets = now.outlets();
        findings = now.findings();
        claims = now.claims();
        firstDay = now.firstDay();
        lastDay = now.lastDay();
        latestOn = now.lastDay() == null ? latestOn : now.lastDay();
        weigh(config);
    }

    /** Its question was answered: it waits anew from that day on. */
    void answered(LocalDate day, TriageConfig config) {
        waitingSince = day;
        weigh(config);
    }

    private void weigh(TriageConfig config) {
        factors = priority(config.harmOf(scope.metric())).kept();
        priority = factors.sum(config.asWeights());
    }

    /** Counts in one more claim, so that the next one finds it before all is reckoned. */
    void takes(@Nullable LocalDate day) {
        claims++;
        if (day != null) {
            firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
            lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
        }
    }

    void become(TriageState next, @Nullable String reason) {
        if (!triage.canBecome(next)) {
            throw new IllegalTriage(id(), triage, next);
        }
        triage = next;
        triageReason = reason;
    }

    /** As before a decision that was undone. */
    void triagedAsBefore(TriageState former, @Nullable String formerReason) {
        triage = former;
        triageReason = formerReason;
    }

    void assignTo(@Nullable String person) {
        assignee = person;
    }

    void ask(String editedQuestion) {
        ask(editedQuestion, true);
    }

    void ask(String wording, boolean byPerson) {
        question = wording;
        questionEdited = byPerson;
    }

    /** Claims of another scope may join from now on. */
    void rescope(DisputeScope next) {
        scope = next;
        scopeKey = next.key();
        looseKey = next.looseKey();
        placedByRules = DisputeScope.RULES;
    }

    void rescope(DisputeScope next, boolean byPerson) {
        rescope(next);
        scopeEdited = byPerson;
    }

    void happensIn(@Nullable Event happening) {
        event = happening;
    }

    void mergeInto(Dispute other) {
        mergedInto = other.id();
        assignee = null;
    }

    void standAgain(@Nullable String formerAssignee) {
        mergedInto = null;
        assignee = formerAssignee;
    }

    /** A person has decided something about it. */
    void decided() {
        revision++;
    }

    void requireUnmerged() {
        if (mergedInto != null) {
            throw new AlreadyMerged(id(), mergedInto);
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String question() {
        return question;
    }

    /** A person has worded the question. */
    public boolean isQuestionEdited() {
        return questionEdited;
    }

    /** A person has said what the question asks; the machine never changes it. */
    public boolean isScopeEdited() {
        return scopeEdited;
    }

    public DisputeScope scope() {
        return scope;
    }

    public TriageState triage() {
        return triage;
    }

    public @Nullable String triageReason() {
        return triageReason;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    public Conflict conflict() {
        return conflict;
    }

    /** The widest gap between two positions; null when all go together or no ratio can be given. */
    public @Nullable BigDecimal gapRatio() {
        return gapRatio;
    }

    public Priority priority() {
        return priority(factors.harm());
    }

    private Priority priority(double harm) {
        return new Priority(
                conflict, gapRatio, parties, latestOn, outlets, articles, scope.metric(), harm, waitingSince, findings);
    }

    /** Sorts as its score by some weights does, on any day. */
    public double priorityKey(Weights by) {
        return factors.sum(by);
    }

    /** Sorts as the priority does, on any day. */
    public double priorityKey() {
        return priority;
    }

    public int parties() {
        return parties;
    }

    public int claims() {
        return claims;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The dispute that it went into; null while it stands on its own. */
    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    public EntityTag tag() {
        return new EntityTag(revision);
    }

    String scopeKey() {
        return scopeKey;
    }

    public @Nullable Event event() {
        return event;
    }

    /** Its claims are in the index of words, which came with the second version of the rules. */
    boolean hasBeenFiled() {
        return placedByRules != null;
    }

    /** No person has decided anything about it yet, so that the machine may still think better of it. */
    boolean isUntouched() {
        return revision == 0;
    }

    boolean asksSameAs(Dispute other) {
        return scopeKey.equals(other.scopeKey)
                && attributed == other.attributed
                && isAtTimeOf(other.firstDay, other.lastDay);
    }

    /** Whether counts of those days are of the same as its own: of two marches of one protest each has its own count. */
    boolean isAtTimeOf(@Nullable LocalDate first, @Nullable LocalDate last) {
        Integer days = EventKinds.daysApart(scope.metric());
        if (days == null || first == null || last == null || firstDay == null || lastDay == null) {
            return true;
        }
        return !first.isAfter(lastDay.plusDays(days)) && !last.isBefore(firstDay.minusDays(days));
    }

    /** Each day of its event has a count of its own. */
    boolean isOfOneDay() {
        return EventKinds.daysApart(scope.metric()) != null;
    }

    boolean isAttributed() {
        return attributed;
    }

    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }
}
