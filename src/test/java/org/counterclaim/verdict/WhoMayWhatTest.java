package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.counterclaim.verdict.Review.Judgement;
import org.counterclaim.verdict.WhoMayWhat.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every role tries every step on every state of its own and of somebody else's verdict over HTTP, under each mode. */
@QuarkusTest
class WhoMayWhatTest {

    private static final Actor AUTHOR = new Actor("checker2", Role.CHECKER);
    private static final Actor EDITOR2 = new Actor("editor2", Role.EDITOR);
    private static final Actor ADMIN2 = new Actor("admin2", Role.ADMIN);

    @Inject
    Desk desk;

    @Inject
    Drafting drafting;

    @Inject
    Moving moving;

    @Inject
    Reviewing reviewing;

    @Inject
    Verdicts verdicts;

    private final Map<String, TwoTolls> disputes = new HashMap<>();

    @ParameterizedTest
    @EnumSource(ReviewMode.class)
    void what_the_table_allows_succeeds_and_all_else_is_refused_with_its_rule(ReviewMode mode) {
        String review = switch (mode) {
            case PANEL -> "{\"mode\": \"PANEL\", \"quorum\": 2}";
            default -> "{\"mode\": \"" + mode + "\"}";
        };
        Desk.policy("matrix-" + mode.name().toLowerCase(Locale.ROOT), review, kind(mode));
        List<String> wrong = new ArrayList<>();

        Case.all(mode)
                .filter(one -> !one.own() || one.role() != Role.REPORTER)
                .forEach(one -> wrong.addAll(differencesIn(one)));

        assertThat(wrong).isEmpty();
    }

    private static String kind(ReviewMode mode) {
        return "tribunal of " + mode.name().toLowerCase(Locale.ROOT);
    }

    /** A dispute for a handful of cases: whoever looks at a verdict is told of the others on its dispute. */
    private TwoTolls tollsFor(Case one) {
        return disputes.computeIfAbsent(one.state() + " " + one.own(), of -> desk.twoTollsOf(kind(one.mode())));
    }

    private List<String> differencesIn(Case one) {
        List<String> allowed = WhoMayWhat.written(one.mode()).stream()
                .filter(line -> line.startsWith(String.format(
                        "%-10s %-10s %-9s ",
                        one.state(), one.own() ? "own" : "another's", one.role().roleName())))
                .flatMap(line -> Arrays.stream(line.substring(32).split(" ", -1)))
                .toList();
        List<String> wrong = new ArrayList<>();
        Verdict verdict = in(one);
        for (Step step : triedFrom(one.state())) {
            Response answer = tried(step, verdict, one);
            String what = one + " " + step + ": " + answer.statusCode() + " " + answer.asString();
            if (allowed.contains(step.name())) {
                if (answer.statusCode() / 100 != 2) {
                    wrong.add("should succeed: " + what);
                }
                verdict = in(one);
            } else if (!isRefusedByItsRule(answer, one, step)) {
                wrong.add("should be refused: " + what);
            }
        }
        return wrong;
    }

    /** Two steps lead back to DRAFT, and it is the state that tells which one the call is. */
    private static List<Step> triedFrom(VerdictState state) {
        Step other = state == VerdictState.APPROVED ? Step.RECALL : Step.TAKE_BACK;
        return Stream.of(Step.values()).filter(step -> step != other).toList();
    }

    private static boolean isRefusedByItsRule(Response answer, Case one, Step step) {
        String rule = one.openingOf(step).objections().get(0).rule();
        if (rule.equals("role") && answer.statusCode() == 403) {
            return answer.path("type").equals("/problems/forbidden");
        }
        return (answer.statusCode() == 403 || answer.statusCode() == 409) && rule.equals(answer.path("rule"));
    }

    private Response tried(Step step, Verdict verdict, Case one) {
        RequestSpecification me =
                as(one.role().roleName()).header("If-Match", verdict.tag().toString());
        String at = "/api/v1/verdicts/" + verdict.id();
        TwoTolls tolls = tollsFor(one);
        return switch (step) {
            case EDIT -> me.body(Desk.complete(tolls)).put(at);
            case SUBMIT -> me.body("{\"to\": \"SUBMITTED\"}").post(at + "/transitions");
            case RECALL, TAKE_BACK ->
                me.body("{\"to\": \"DRAFT\", \"reason\": \"a slip\"}").post(at + "/transitions");
            case DISCARD -> me.body("{\"reason\": \"a slip\"}").post(at + ":discard");
            case APPROVE ->
                me.body(reviewed(one.mode(), "APPROVE", "DISPUTED", tolls)).post(at + "/reviews");
            case SEND_BACK ->
                me.body(reviewed(one.mode(), "REQUEST_CHANGES", "RESOLVED", tolls))
                        .post(at + "/reviews");
            case PUBLISH -> me.body("{\"to\": \"PUBLISHED\"}").post(at + "/transitions");
            case CORRECT ->
                me.body("{\"type\": \"UPDATE\", \"reason\": \"news\"}").post(at + "/corrections");
            case WITHDRAW ->
                me.body("{\"to\": \"WITHDRAWN\", \"reason\": \"wrong\"}").post(at + "/transitions");
            case ACKNOWLEDGE -> {
                makeDue(verdict);
                yield me.body("{\"reason\": \"it stands\"}").post(at + "/staleness:acknowledge");
            }
        };
    }

    /** What is not stale cannot be acknowledged by anybody. */
    private void makeDue(Verdict verdict) {
        QuarkusTransaction.requiringNew()
                .run(() -> verdicts.update("reviewBy = ?1 where id = ?2", LocalDate.of(2026, 1, 1), verdict.id()));
    }

    private static String reviewed(ReviewMode mode, String decision, String outcome, TwoTolls tolls) {
        String label = mode == ReviewMode.BLIND
                ? ", \"outcome\": \"" + outcome + "\", \"ratings\": [{\"claimId\": " + tolls.government()
                        + ", \"nonRating\": \"DISPUTED\"}]"
                : "";
        return "{\"decision\": \"" + decision + "\", \"comment\": \"seen\"" + label + "}";
    }

    /** A verdict in the state of a case, made by people who do not try anything in it. */
    private Verdict in(Case one) {
        TwoTolls tolls = tollsFor(one);
        Rating rating = new Rating(tolls.government(), null, NonRating.DISPUTED, Flags.NONE);
        Content content = new Content(Outcome.DISPUTED, "Two counts.", "", List.of(rating), List.of(AVerdict.REPORT));
        Actor author = one.own() ? new Actor(one.role().roleName(), one.role()) : AUTHOR;
        Verdict draft = drafting.draft(tolls.dispute(), content, author);
        Verdict first =
                brought(draft, one.state() == VerdictState.REPLACED ? VerdictState.PUBLISHED : one.state(), author);
        if (one.state() == VerdictState.REPLACED) {
            Correction news = new Correction(CorrectionType.UPDATE, "news");
            Verdict next = drafting.correct(first.id(), null, news, EDITOR2);
            brought(next, VerdictState.PUBLISHED, EDITOR2);
        }
        return reread(first);
    }

    private Verdict brought(Verdict draft, VerdictState state, Actor author) {
        if (state == VerdictState.DRAFT) {
            return draft;
        }
        Verdict verdict = moving.move(draft.id(), tagOf(draft), VerdictState.SUBMITTED, null, author);
        if (state == VerdictState.SUBMITTED) {
            return verdict;
        }
        for (Actor reviewer : Stream.of(ADMIN2, EDITOR2, AUTHOR)
                .filter(reviewer -> !reviewer.name().equals(author.name()))
                .toList()) {
            if (verdict.state() == VerdictState.SUBMITTED) {
                Label own = Label.of(verdict.content());
                verdict = reviewing.review(
                        draft.id(),
                        tagOf(draft),
                        new Judgement(Decision.APPROVE, own.outcome(), "seen", own.ratings()),
                        reviewer);
            }
        }
        if (state == VerdictState.APPROVED) {
            return verdict;
        }
        Actor publisher = author.name().equals(EDITOR2.name()) ? ADMIN2 : EDITOR2;
        verdict = moving.move(draft.id(), tagOf(draft), VerdictState.PUBLISHED, null, publisher);
        return state == VerdictState.WITHDRAWN
                ? moving.move(draft.id(), tagOf(draft), VerdictState.WITHDRAWN, "wrong", publisher)
                : verdict;
    }

    private String tagOf(Verdict verdict) {
        return reread(verdict).tag().toString();
    }

    private Verdict reread(Verdict verdict) {
        return QuarkusTransaction.requiringNew().call(() -> verdicts.get(verdict.id()));
    }
}
