package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.Hand.as;
import static org.counterclaim.dispute.Hand.latestDecision;
import static org.counterclaim.dispute.Hand.patches;
import static org.counterclaim.dispute.Hand.posts;
import static org.counterclaim.dispute.Hand.reads;
import static org.counterclaim.dispute.Hand.seen;
import static org.counterclaim.dispute.Hand.tagOf;
import static org.counterclaim.dispute.Hand.undoes;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UndoingTest {

    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);
    private static final AtomicInteger COUNTRIES = new AtomicInteger();

    @Inject
    Wire wire;

    private String country = "";
    private long toll;
    private long siege;
    private Filed government = new Filed(0, 0);
    private Filed agency = new Filed(0, 0);
    private Filed besieged = new Filed(0, 0);

    @BeforeEach
    void a_contested_toll_and_a_siege_that_may_be_part_of_it() {
        country = "Undoland " + COUNTRIES.incrementAndGet();
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where("Government of " + country, GOVERNMENT, Said.of(moreThan(3000)))
                .where("Rights Agency", NGO, Said.of(confirmed(6854))));
        government = filed.get(0);
        agency = filed.get(1);
        toll = government.dispute();
        besieged = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(40))))
                .get(0);
        siege = besieged.dispute();
    }

    /** Something that a person may decide about the toll and the siege. */
    enum Deed {
        TRIAGE {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts("checker", "*", "disputes/" + at.toll + "/triage", Map.of("to", "ACCEPTED"));
            }
        },
        DISMISSAL {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts(
                        "checker",
                        "*",
                        "disputes/" + at.siege + "/triage",
                        Map.of("to", "DISMISSED", "reason", "not ours"));
            }
        },
        ASSIGNMENT {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts("checker", "*", "disputes/" + at.toll + "/assignment", Map.of("assignee", "checker2"));
            }
        },
        QUESTION {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return patches("checker", "*", at.toll, Map.of("question", "How many died?"));
            }
        },
        SCOPE {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return patches(
                        "checker",
                        "*",
                        at.siege,
                        Map.of("scope", Map.of("event", "protest", "population", "CIVILIAN")));
            }
        },
        MOVE {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts("checker", "*", "disputes/" + at.toll + "/claims", Map.of("claimId", at.besieged.claim()));
            }
        },
        MERGE {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts("editor", "*", "disputes/" + at.toll + ":merge", Map.of("from", at.siege));
            }
        },
        MERGE_THE_OTHER_WAY {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts("editor", "*", "disputes/" + at.siege + ":merge", Map.of("from", at.toll));
            }
        },
        SPLIT {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts(
                        "editor",
                        "*",
                        "disputes/" + at.toll + ":split",
                        Map.of("claimIds", List.of(at.agency.claim())));
            }
        },
        CONFIRMATION {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts("checker", "*", "suggestions/" + at.suggestion(), Map.of("decision", "CONFIRM"));
            }
        },
        REJECTION {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts("checker", "*", "suggestions/" + at.suggestion(), Map.of("decision", "REJECT"));
            }
        },
        OVERRIDE {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts(
                        "editor",
                        "*",
                        "disputes/" + at.toll + "/overrides",
                        Map.of(
                                "a",
                                at.government.claim(),
                                "b",
                                at.agency.claim(),
                                "relation",
                                "COMPATIBLE",
                                "reason",
                                "different stretches"));
            }
        },
        ORIGIN {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts(
                        "checker",
                        "*",
                        "claims/" + at.government.claim() + "/origin",
                        Map.of("origin", at.agency.claim()));
            }
        },
        INDEPENDENCE {
            @Override
            ValidatableResponse does(UndoingTest at) {
                return posts(
                        "checker",
                        "*",
                        "disputes/" + at.toll + "/independence",
                        Map.of(
                                "parties",
                                List.of("Government of " + at.country, "Rights Agency"),
                                "independent",
                                false,
                                "reason",
                                "one desk counts for both"));
            }
        };

        abstract ValidatableResponse does(UndoingTest at);
    }

    private int suggestion() {
        return reads("checker", "suggestions?claim=" + besieged.claim() + "&dispute=" + toll + "&state=SUGGESTED")
                .extract()
                .<Integer>path("items[0].id");
    }

    private List<Long> both() {
        return List.of(toll, siege);
    }

    /** The latest decision of the two disputes. */
    private int latest() {
        return Math.max(
                orNone(reads("editor", "disputes/" + toll).extract().path("decisions[0].id")),
                orNone(reads("editor", "disputes/" + siege).extract().path("decisions[0].id")));
    }

    private static int orNone(@Nullable Integer id) {
        return id == null ? 0 : id;
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void what_is_undone_leaves_no_trace_but_in_the_history_and_can_be_decided_again(Deed deed) {
        List<String> before = seen(both());
        deed.does(this).statusCode(deed == Deed.SPLIT ? 201 : 200);
        List<String> decided = seen(both());
        assertThat(decided).isNotEqualTo(before);
        int decision = latest();

        undoes("editor", decision).statusCode(200);

        assertThat(seen(both())).isEqualTo(before);
        reads("checker", "decisions/" + decision)
                .body("undoneBy", equalTo("editor"))
                .body("undoneAt", notNullValue());
        deed.does(this).statusCode(deed == Deed.SPLIT ? 201 : 200);
        assertThat(withoutTimes(seen(both()))).isEqualTo(withoutTimes(decided));
    }

    private static List<String> withoutTimes(List<String> seen) {
        return seen.stream()
                .map(one -> one.replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"\""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatever_was_decided_is_taken_back_step_by_step(long seed) {
        List<Deed> deeds = new ArrayList<>(List.of(Deed.values()));
        Collections.shuffle(deeds, new Random(seed));
        Deque<List<String>> states = new ArrayDeque<>();
        Deque<Integer> decisions = new ArrayDeque<>();
        for (Deed deed : deeds) {
            List<String> before = seen(both());
            boolean possible = (deed != Deed.CONFIRMATION && deed != Deed.REJECTION) || isSuggested();
            if (possible && deed.does(this).extract().statusCode() < 300) {
                states.push(before);
                decisions.push(latest());
            }
        }
        assertThat(decisions).hasSizeGreaterThan(3).doesNotHaveDuplicates();

        while (!decisions.isEmpty()) {
            undoes("editor", decisions.pop()).statusCode(200);

            assertThat(seen(both())).isEqualTo(states.pop());
        }
    }

    private boolean isSuggested() {
        List<Integer> open = reads(
                        "checker", "suggestions?claim=" + besieged.claim() + "&dispute=" + toll + "&state=SUGGESTED")
                .extract()
                .path("items.id");
        return !open.isEmpty();
    }

    @Test
    void a_decision_says_what_was_decided_by_whom_and_why() {
        posts("checker", tagOf(siege), "disputes/" + siege + "/triage", Map.of("to", "DISMISSED", "reason", "not ours"))
                .body("decisions", hasSize(1))
                .body("decisions[0].kind", equalTo("TRIAGE"))
                .body("decisions[0].dispute", equalTo((int) siege))
                .body("decisions[0].before.triage", equalTo("NEW"))
                .body("decisions[0].after.triage", equalTo("DISMISSED"))
                .body("decisions[0].by", equalTo("checker"))
                .body("decisions[0].reason", equalTo("not ours"))
                .body("decisions[0].undoneBy", nullValue())
                .body("decisions[0].takes", equalTo("checker"));
        reads("checker", "disputes/" + siege + "/decisions?limit=1")
                .body("items.kind", contains("TRIAGE"))
                .body("next", nullValue());
    }

    @Test
    void a_later_decision_on_the_same_thing_is_undone_first() {
        Deed.MOVE.does(this);
        int move = latestDecision(toll);
        posts("checker", "*", "disputes/" + siege + "/claims", Map.of("claimId", besieged.claim()));
        int back = latestDecision(siege);

        undoes("checker", move)
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("rule", equalTo("later-decision"))
                .body("decision", equalTo(back));
        undoes("checker", back).statusCode(200);
        undoes("checker", move).statusCode(200);
    }

    @Test
    void a_claim_is_not_moved_back_into_a_dispute_that_was_merged_away() {
        Deed.MOVE.does(this);
        int move = latestDecision(toll);
        Deed.MERGE.does(this);
        int merge = latestDecision(toll);

        undoes("checker", move).statusCode(409).body("decision", equalTo(merge));
    }

    @Test
    void a_decision_is_undone_once() {
        Deed.QUESTION.does(this);
        int decision = latestDecision(toll);
        undoes("checker", decision).statusCode(200);

        undoes("checker", decision).statusCode(409).body("rule", equalTo("undone-once"));
    }

    @Test
    void who_may_not_decide_it_may_not_undo_it() {
        Deed.MERGE.does(this);
        int merge = latestDecision(toll);

        undoes("checker", merge).statusCode(403).body("role", equalTo("editor"));
        undoes("editor", merge).statusCode(200);
        posts("reporter", "*", "decisions/" + merge + ":undo", Map.of()).statusCode(403);
    }

    @Test
    void undoing_says_which_version_it_was_made_from() {
        Deed.QUESTION.does(this);
        int decision = latestDecision(toll);

        as("checker").post("/api/v1/decisions/" + decision + ":undo").then().statusCode(428);
        posts("checker", "\"v0\"", "decisions/" + decision + ":undo", Map.of())
                .statusCode(412)
                .body("currentETag", equalTo("\"v1\""));
        posts("checker", "\"v1\"", "decisions/" + decision + ":undo", Map.of("reason", "as it was"))
                .statusCode(200)
                .header("ETag", equalTo("\"v2\""))
                .body("questionEdited", equalTo(false))
                .body("decisions[0].undoReason", equalTo("as it was"))
                .body("history.action", hasItem("decision undone"));
    }

    @Test
    void of_two_people_who_undo_at_once_one_is_told_that_somebody_was_faster() throws Exception {
        Deed.QUESTION.does(this);
        int decision = latestDecision(toll);
        Callable<Integer> undo = () -> posts("checker", "\"v1\"", "decisions/" + decision + ":undo", Map.of())
                .extract()
                .statusCode();
        ExecutorService people = Executors.newFixedThreadPool(2);

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> one : people.invokeAll(List.of(undo, undo))) {
            answers.add(one.get());
        }
        people.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void claims_that_the_machine_put_into_the_part_since_return_with_it() {
        Deed.SPLIT.does(this);
        int split = latestDecision(toll);
        Filed update = wire.brings(Story.about("protest", country, FEB_3.plusDays(2))
                        .where("Rights Agency", NGO, Said.of(confirmed(6872))))
                .get(0);
        assertThat(update.dispute()).isNotEqualTo(toll);

        undoes("editor", split)
                .statusCode(200)
                .body("claims.claimId", containsInAnyOrder((int) government.claim(), (int) agency.claim(), (int)
                        update.claim()))
                .body("conflict", equalTo("TENSION"));

        reads("checker", "disputes/" + update.dispute())
                .body("mergedInto", equalTo((int) toll))
                .body("claims", empty());
    }

    @Test
    void figures_of_a_merged_dispute_join_the_merged_one_and_leave_with_it_when_the_merge_is_undone() {
        Deed.MERGE.does(this);
        int merge = latestDecision(toll);
        Filed update = wire.brings(Story.about("siege", country, FEB_3.plusDays(1))
                        .where("Other Group", NGO, Said.of(atLeast(52))))
                .get(0);
        assertThat(update.dispute()).isEqualTo(toll);

        undoes("editor", merge).statusCode(200).body("claims", hasSize(2));

        reads("checker", "disputes/" + siege)
                .body("claims.claimId", contains((int) besieged.claim(), (int) update.claim()))
                .body("mergedInto", nullValue());
    }

    @Test
    void a_suggestion_rejected_for_a_dispute_is_not_made_again_for_the_one_that_it_went_into() {
        Filed strike = wire.brings(Story.about("strike", country, FEB_3).where("Union", NGO, Said.of(atLeast(5))))
                .get(0);
        int toToll = reads("checker", "suggestions?claim=" + strike.claim() + "&dispute=" + toll)
                .extract()
                .path("items[0].id");
        posts("checker", "*", "suggestions/" + toToll, Map.of("decision", "REJECT"))
                .statusCode(200);
        long other = wire.brings(Story.about("flood", country, FEB_3).where("Third Group", NGO, Said.of(atLeast(7))))
                .get(0)
                .dispute();
        posts("editor", "*", "disputes/" + other + ":merge", Map.of("from", toll))
                .statusCode(200);
        reads("checker", "suggestions?claim=" + strike.claim() + "&dispute=" + siege)
                .body("items", hasSize(1));

        posts("editor", "*", "disputes/" + other + ":merge", Map.of("from", siege))
                .statusCode(200);

        reads("checker", "suggestions?claim=" + strike.claim()).body("items", empty());
    }
}
