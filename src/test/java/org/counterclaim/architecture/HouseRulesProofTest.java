package org.counterclaim.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.architecture.HouseRules.ENTITIES_HAVE_NO_SETTERS;
import static org.counterclaim.architecture.HouseRules.ENTITY_FIELDS_ARE_PRIVATE;
import static org.counterclaim.architecture.HouseRules.EVERY_HTTP_METHOD_SAYS_WHO_MAY_CALL_IT;
import static org.counterclaim.architecture.HouseRules.EVERY_PACKAGE_IS_NULL_MARKED;
import static org.counterclaim.architecture.HouseRules.EVERY_PACKAGE_IS_ON_THE_PLAN;
import static org.counterclaim.architecture.HouseRules.IMPORTS_GO_ONE_WAY;
import static org.counterclaim.architecture.HouseRules.NAMES_ARE_TRUE;
import static org.counterclaim.architecture.HouseRules.NOBODY_IMPORTS_WEB;
import static org.counterclaim.architecture.HouseRules.NO_CYCLES;
import static org.counterclaim.architecture.HouseRules.NO_ENTITY_IN_A_SIGNATURE_WITH_PATH;
import static org.counterclaim.architecture.HouseRules.ONLY_ARTICLE_KNOWS_JSOUP;
import static org.counterclaim.architecture.HouseRules.ONLY_CLAIM_KNOWS_THE_NLP_ENGINE;
import static org.counterclaim.architecture.HouseRules.ONLY_WEB_AND_DESK_KNOW_HTTP;
import static org.counterclaim.architecture.HouseRules.PURE_PACKAGES_STAY_PURE;
import static org.counterclaim.architecture.HouseRules.TIME_COMES_FROM_THE_CLOCK;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of the house fails on a class that breaks it, and names that class. */
class HouseRulesProofTest {

    private static final String CLAIM = "package org.counterclaim.claim; public class Claim {}";

    private static final String ENTITY = """
            package org.counterclaim.claim;
            @jakarta.persistence.Entity public class Claim { private long id; }
            """;

    private static List<String> violations(ArchRule rule, String... wrong) {
        return WrongHouse.of(wrong).violationsOf(rule);
    }

    @Test
    void a_package_that_is_not_on_the_plan_is_found() {
        String feature = "package org.counterclaim.gossip; class Rumour {}";
        String sub = "package org.counterclaim.claim.mapping; class Mapping {}";
        String root = "package org.counterclaim; class Everything {}";

        List<String> found = violations(EVERY_PACKAGE_IS_ON_THE_PLAN, feature, sub, root, CLAIM);

        assertThat(found)
                .hasSize(3)
                .anyMatch(text -> text.contains("gossip.Rumour"))
                .anyMatch(text -> text.contains("claim.mapping.Mapping"))
                .anyMatch(text -> text.contains("counterclaim.Everything"));
    }

    @Test
    void an_import_of_an_upper_feature_is_found() {
        String wrong = "package org.counterclaim.article; class Knowing { org.counterclaim.claim.Claim claim; }";

        assertThat(violations(IMPORTS_GO_ONE_WAY, wrong, CLAIM))
                .singleElement()
                .asString()
                .contains("article.Knowing");
    }

    @Test
    void an_import_between_two_features_of_the_top_is_found() {
        String intake = "package org.counterclaim.intake; public class Intake {}";
        String wrong = "package org.counterclaim.notify; class Nosy { org.counterclaim.intake.Intake intake; }";

        assertThat(violations(IMPORTS_GO_ONE_WAY, wrong, intake))
                .singleElement()
                .asString()
                .contains("notify.Nosy");
    }

    @Test
    void a_pure_package_that_imports_its_own_feature_is_found() {
        String wrong = "package org.counterclaim.claim.figure; class Stored { org.counterclaim.claim.Claim claim; }";

        assertThat(violations(IMPORTS_GO_ONE_WAY, wrong, CLAIM))
                .singleElement()
                .asString()
                .contains("figure.Stored");
    }

    @Test
    void an_import_of_a_web_package_is_found() {
        String web = "package org.counterclaim.claim.web; public class ClaimView {}";
        String wrong = "package org.counterclaim.dispute; class Peeping { org.counterclaim.claim.web.ClaimView view; }";

        assertThat(violations(NOBODY_IMPORTS_WEB, wrong, web))
                .singleElement()
                .asString()
                .contains("dispute.Peeping");
    }

    @Test
    void a_cycle_between_packages_is_found() {
        String inner =
                "package org.counterclaim.claim.extract; public class Reader { Object at = new org.counterclaim.claim.Lexicon(); }";
        String outer =
                "package org.counterclaim.claim; public class Lexicon { org.counterclaim.claim.extract.Reader reader; }";

        assertThat(violations(NO_CYCLES, inner, outer))
                .singleElement()
                .asString()
                .contains("Cycle detected");
    }

    @Test
    void http_in_a_feature_package_is_found() {
        String wrong = """
                package org.counterclaim.claim;
                class Rude { Object no() { return new jakarta.ws.rs.NotFoundException(); } }
                """;
        String right =
                wrong.replace("counterclaim.claim", "counterclaim.claim.web").replace("Rude", "Polite");

        assertThat(violations(ONLY_WEB_AND_DESK_KNOW_HTTP, wrong, right))
                .isNotEmpty()
                .allMatch(text -> text.contains("claim.Rude"));
    }

    @Test
    void a_database_or_the_nlp_engine_in_a_pure_package_is_found() {
        String database = """
                package org.counterclaim.dispute.compare;
                class Stored { jakarta.persistence.EntityManager entities; }
                """;
        String engine = "package org.counterclaim.claim.figure; class Tagged { opennlp.tools.util.Span span; }";
        String allowed =
                "package org.counterclaim.claim.extract; class Sentence { opennlp.tools.util.Span[] spans; int[] at; }";

        assertThat(violations(PURE_PACKAGES_STAY_PURE, database, engine, allowed))
                .hasSize(2)
                .anyMatch(text -> text.contains("compare.Stored"))
                .anyMatch(text -> text.contains("figure.Tagged"));
    }

    @Test
    void jsoup_outside_of_article_is_found() {
        String wrong = "package org.counterclaim.publication; class Scraper { org.jsoup.nodes.Document page; }";

        assertThat(violations(ONLY_ARTICLE_KNOWS_JSOUP, wrong))
                .singleElement()
                .asString()
                .contains("publication.Scraper");
    }

    @Test
    void the_nlp_engine_outside_of_claim_is_found() {
        String wrong = "package org.counterclaim.match; class Tokens { opennlp.tools.util.Span span; }";

        assertThat(violations(ONLY_CLAIM_KNOWS_THE_NLP_ENGINE, wrong))
                .singleElement()
                .asString()
                .contains("match.Tokens");
    }

    @Test
    void an_open_field_of_an_entity_is_found() {
        String wrong = "package org.counterclaim.claim; @jakarta.persistence.Entity class Open { public long id; }";

        assertThat(violations(ENTITY_FIELDS_ARE_PRIVATE, wrong, ENTITY))
                .singleElement()
                .asString()
                .contains("Open.id");
    }

    @Test
    void a_setter_of_an_entity_is_found() {
        String wrong = """
                package org.counterclaim.claim;
                @jakarta.persistence.Entity class Settable { private long id; void setId(long id) { this.id = id; } }
                """;

        assertThat(violations(ENTITIES_HAVE_NO_SETTERS, wrong, ENTITY))
                .singleElement()
                .asString()
                .contains("setId");
    }

    @Test
    void an_entity_that_a_resource_takes_or_gives_is_found() {
        String wrong = """
                package org.counterclaim.claim.web;
                import org.counterclaim.claim.Claim;
                @jakarta.ws.rs.Path("/claims") class ClaimResource {
                    public java.util.List<Claim> list() { return java.util.List.of(); }
                    public void take(Claim claim) {}
                    public String fine() { return ""; }
                }
                """;

        assertThat(violations(NO_ENTITY_IN_A_SIGNATURE_WITH_PATH, wrong, ENTITY))
                .hasSize(2)
                .anyMatch(text -> text.contains("list()"))
                .anyMatch(text -> text.contains("take("));
    }

    @Test
    void an_entity_inside_a_view_is_found() {
        String view = """
                package org.counterclaim.claim.web;
                record ClaimView(java.util.Map<String, org.counterclaim.claim.Claim> claims) {}
                """;
        String wrong = """
                package org.counterclaim.claim.web;
                @jakarta.ws.rs.Path("/claims") class ClaimResource {
                    public java.util.List<ClaimView> list() { return java.util.List.of(); }
                }
                """;

        assertThat(violations(NO_ENTITY_IN_A_SIGNATURE_WITH_PATH, wrong, view, ENTITY))
                .singleElement()
                .asString()
                .contains("list()");
    }

    @Test
    void an_http_method_that_does_not_say_who_may_call_it_is_found() {
        String wrong = """
                package org.counterclaim.claim.web;
                import jakarta.ws.rs.*;
                @Path("/claims") class ClaimResource {
                    @GET public String open() { return ""; }
                    @PATCH @jakarta.annotation.security.RolesAllowed("checker") public String said() { return ""; }
                }
                """;
        String right = """
                package org.counterclaim.article.web;
                import jakarta.ws.rs.*;
                @Path("/articles") @jakarta.annotation.security.PermitAll class ArticleResource {
                    @GET public String said() { return ""; }
                }
                """;

        assertThat(violations(EVERY_HTTP_METHOD_SAYS_WHO_MAY_CALL_IT, wrong, right))
                .singleElement()
                .asString()
                .contains("open()");
    }

    @Test
    void a_look_at_the_computers_clock_is_found() {
        String wrong = """
                package org.counterclaim.claim;
                class Hasty {
                    Object instant() { return java.time.Instant.now(); }
                    Object date() { return java.time.LocalDate.now(java.time.ZoneOffset.UTC); }
                    Object clock() { return java.time.Clock.systemUTC(); }
                    Object old() { return new java.util.Date(); }
                    long millis() { return System.currentTimeMillis(); }
                    Object fine(java.time.Clock clock) { return java.time.Instant.now(clock); }
                }
                """;

        assertThat(violations(TIME_COMES_FROM_THE_CLOCK, wrong)).hasSize(5).noneMatch(text -> text.contains("fine("));
    }

    @Test
    void a_name_that_says_nothing_is_found() {
        String wrong = "package org.counterclaim.claim; class ClaimManager {}";
        String impl = "package org.counterclaim.claim; class ClaimsImpl {}";

        assertThat(violations(NAMES_ARE_TRUE, wrong, impl, CLAIM)).hasSize(2);
    }

    @Test
    void a_package_that_is_not_null_marked_is_found() {
        String marked = "@org.jspecify.annotations.NullMarked\npackage org.counterclaim.article;";
        String inside = "package org.counterclaim.article; class Marked {}";

        assertThat(violations(
                        EVERY_PACKAGE_IS_NULL_MARKED,
                        CLAIM,
                        marked.replace("org.jspecify.annotations.", "")
                                + " import org.jspecify.annotations.NullMarked;",
                        inside))
                .singleElement()
                .asString()
                .contains("claim.Claim");
    }

    @Test
    void every_rule_says_what_to_do_and_is_proved_here() throws IllegalAccessException {
        JavaClass here = new ClassFileImporter().importClass(HouseRulesProofTest.class);
        List<String> proved = here.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(HouseRules.class))
                .map(access -> access.getTarget().getName())
                .toList();

        for (Field field : ArchitectureTest.allRules().toList()) {
            ArchRule rule = ArchitectureTest.ruleOf(field);

            assertThat(rule.getDescription()).as(field.getName()).contains(", because ");
            assertThat(proved).contains(field.getName());
        }
    }
}
