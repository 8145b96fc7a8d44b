package org.counterclaim.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    @Embedded
    private Keyed keyed;

    /** What its claims are about; null when that could not be told. */
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Event event;

    /** Its claims have sources; false where an outlet alone asserts, which is never joined to a source's unasked. */
    private boolean attributed;

    @Embedded
    private Desk desk = Desk.FRESH;

    @Embedded
    private Reckoned reckoned = Reckoned.NOTHING;

    @Embedded
    private Urgency urgency;

    private @Nullable Long mergedInto;

    /** A verdict was published on it, or on one that went into it: whoever relies on that hears how it goes on. */
    private boolean judged;

    private Instant openedAt;

    private long revision;

    @Version
    private long version;

    protected Dispute() {}

    Dispute(String question, DisputeScope scope, boolean attributed, Instant openedAt, LocalDate openedOn) {
        this.question = question;
        this.scope = scope;
        this.keyed = Keyed.by(scope);
        this.attributed = attributed;
        this.openedAt = openedAt;
        this.urgency = Urgency.since(openedOn);
    }

    /** @param config how urgent that makes it */
    void reckoned(Reckoned now, TriageConfig config) {
        reckoned = now;
        urgency = urgency.speakingOf(now.lastDay()).weighed(now, scope.metric(), config);
    }

    /** Its question was answered: it waits anew from that day on. */
    void answered(LocalDate day, TriageConfig config) {
        judged = true;
        urgency = urgency.waitingSince(day).weighed(reckoned, scope.metric(), config);
    }

    /** @param since the day since which its verdict is stale; null where it is not */
    void staleSince(@Nullable LocalDate since, TriageConfig config) {
        urgency = urgency.staleSince(since).weighed(reckoned, scope.metric(), config);
    }

    /** Counts in one more claim, so that the next one finds it before all is reckoned. */
    void takes(@Nullable LocalDate day) {
        reckoned = reckoned.with(day);
    }

    void become(TriageState next, @Nullable String reason) {
        if (!triage().canBecome(next)) {
            throw new IllegalTriage(id(), triage(), next);
        }
        desk = desk.triaged(next, reason);
    }

    /** As before a decision that was undone. */
    void triagedAsBefore(TriageState former, @Nullable String formerReason) {
        desk = desk.triaged(former, formerReason);
    }

    void assignTo(@Nullable String person) {
        desk = desk.assignedTo(person);
    }

    void ask(String wording, boolean byPerson) {
        question = wording;
        questionEdited = byPerson;
    }

    /** Claims of another scope may join from now on. */
    void rescope(DisputeScope next) {
        scope = next;
        keyed = Keyed.by(next);
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
        other.judged |= judged;
        desk = desk.assignedTo(null);
    }

    void standAgain(@Nullable String formerAssignee) {
        mergedInto = null;
        desk = desk.assignedTo(formerAssignee);
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
        return desk.triage();
    }

    /** What the desk does with it. */
    public Desk desk() {
        return desk;
    }

    public Conflict conflict() {
        return reckoned.conflict();
    }

    /** What its claims come to. */
    public Reckoned reckoned() {
        return reckoned;
    }

    public Priority priority() {
        return urgency.priority(reckoned, scope.metric(), urgency.factors().harm());
    }

    /** Sorts as its score by some weights does, on any day. */
    public double priorityKey(Weights by) {
        return urgency.factors().sum(by);
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Whether a verdict was published on it, or on one that went into it. */
    public boolean isJudged() {
        return judged;
    }

    /** The day since which its verdict is stale; null where it is not, or where there is none. */
    public @Nullable LocalDate staleSince() {
        return urgency.staleSince();
    }

    /** The dispute that it went into; null while it stands on its own. */
    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    public EntityTag tag() {
        return new EntityTag(revision);
    }

    String scopeKey() {
        return keyed.scopeKey();
    }

    public @Nullable Event event() {
        return event;
    }

    /** Its claims are in the index of words, which came with the second version of the rules. */
    boolean hasBeenFiled() {
        return keyed.placedByRules() != null;
    }

    /** No person has decided anything about it yet, so that the machine may still think better of it. */
    boolean isUntouched() {
        return revision == 0;
    }

    boolean asksSameAs(Dispute other) {
        return scopeKey().equals(other.scopeKey())
                && attributed == other.attributed
                && isAtTimeOf(other.reckoned.firstDay(), other.reckoned.lastDay());
    }

    /** Whether counts of those days are of the same as its own: of two marches of one protest each has its own count. */
    boolean isAtTimeOf(@Nullable LocalDate first, @Nullable LocalDate last) {
        Integer days = EventKinds.daysApart(scope.metric());
        LocalDate ownFirst = reckoned.firstDay();
        LocalDate ownLast = reckoned.lastDay();
        if (days == null || first == null || last == null || ownFirst == null || ownLast == null) {
            return true;
        }
        return !first.isAfter(ownLast.plusDays(days)) && !last.isBefore(ownFirst.minusDays(days));
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
        return reckoned.firstDay();
    }
}
