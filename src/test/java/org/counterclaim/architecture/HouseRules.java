package org.counterclaim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How the house is built. Each rule says in its {@code because} what to do about a violation. */
final class HouseRules {

    static final ArchRule EVERY_PACKAGE_IS_ON_THE_PLAN = classes()
            .should(Conditions.liveInAKnownPackage())
            .because("a new feature is a new package and a new line in Place, and in docs/architecture.md;"
                    + " below a feature there is only web and, where there is an algorithm, a pure package");

    static final ArchRule IMPORTS_GO_ONE_WAY = classes()
            .should(Conditions.importOnlyWhatIsBelow())
            .because("features know only those below them: pass the value down as a parameter,"
                    + " or fire a CDI event that the upper feature observes");

    static final ArchRule NOBODY_IMPORTS_WEB = classes()
            .should(Conditions.notImportTheWebOfOthers())
            .because("HTTP is the rim: move what is needed into the feature package");

    static final ArchRule NO_CYCLES = slices().matching("org.counterclaim.(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages that need each other are one package: merge them, or move the shared part down");

    static final ArchRule ONLY_WEB_AND_DESK_KNOW_HTTP = noClasses()
            .that(describe("are neither web nor desk", HouseRules::isBehindTheRim))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "org.jboss.resteasy..",
                    "io.vertx.ext.web..",
                    "io.vertx.core.http..",
                    "io.quarkus.vertx..")
            .because("features refuse with a Refusal and take plain values; only X.web speaks HTTP");

    static final ArchRule PURE_PACKAGES_STAY_PURE = classes()
            .that(describe("live in a pure package", type -> Place.of(type).isPure()))
            .should(Conditions.importOnlyTheJdk())
            .because("algorithms are tested in milliseconds: hand them values and functions,"
                    + " and leave database, CDI and HTTP to the feature package");

    static final ArchRule ONLY_ARTICLE_KNOWS_JSOUP = noClasses()
            .that()
            .resideOutsideOfPackage("org.counterclaim.article..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("article turns HTML into text with offsets; everybody else works on that text");

    static final ArchRule ONLY_CLAIM_KNOWS_THE_NLP_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.counterclaim.claim..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..")
            .because("claim.extract hands out sentences and claims in our own words; ask it instead");

    static final ArchRule ENTITY_FIELDS_ARE_PRIVATE = fields().that()
            .areDeclaredInClassesThat(describe("are entities", HouseRules::isEntity))
            .and()
            .areNotStatic()
            .should(bePrivate())
            .because("an entity guards its rules: give it a verb that says what happens");

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat(describe("are entities", HouseRules::isEntity))
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a state changes by a verb of the trade, which asks whether it may");

    static final ArchRule NO_ENTITY_IN_A_SIGNATURE_WITH_PATH = methods()
            .that()
            .areDeclaredInClassesThat(describe("serve a path", HouseRules::servesAPath))
            .and()
            .arePublic()
            .should(Conditions.letNoEntityCross())
            .because(
                    "entities never cross HTTP, not inside a view either: answer with a nested record View.of(entity)");

    static final ArchRule EVERY_HTTP_METHOD_SAYS_WHO_MAY_CALL_IT = methods()
            .that(describe("answer HTTP", HouseRules::answersHttp))
            .should(Conditions.sayWhoMayCall())
            .because("add @RolesAllowed with the lowest role that may, or @PermitAll when anybody may");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.counterclaim.platform.SystemClock")
            .should()
            .callMethodWhere(describe("reads the computer's clock", HouseRules::readsTheComputersClock))
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("tests set the time: inject java.time.Clock");

    static final ArchRule NAMES_ARE_TRUE = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Utils?|Helper|Manager|Dto|DTO|Processor|Handler)")
            .because("a reader who knows fact-checking guesses right from the name: say what it is or does");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(Conditions.liveInANullMarkedPackage())
            .because("without @NullMarked the compiler checks no nulls: add a package-info.java with one sentence");

    private static final Set<Class<? extends Annotation>> ENTITY_MARKS =
            Set.of(Entity.class, Embeddable.class, MappedSuperclass.class);

    private static final List<Class<? extends Annotation>> WHO_MAY_CALL =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class);

    private HouseRules() {}

    static boolean isEntity(JavaClass type) {
        return ENTITY_MARKS.stream().anyMatch(type::isAnnotatedWith);
    }

    static boolean saysWhoMayCall(JavaMethod method) {
        return WHO_MAY_CALL.stream()
                .anyMatch(mark ->
                        method.isAnnotatedWith(mark) || method.getOwner().isAnnotatedWith(mark));
    }

    /** What a method takes and gives, with all that is inside it. */
    static Set<JavaClass> crossing(JavaMethod method) {
        Set<JavaClass> seen = new LinkedHashSet<>();
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .forEach(type -> lookInside(type, seen));
        return seen;
    }

    private static void lookInside(JavaClass type, Set<JavaClass> seen) {
        if (Place.isOurs(type) && seen.add(type)) {
            type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                    .forEach(inside -> lookInside(inside, seen));
        }
    }

    private static boolean isBehindTheRim(JavaClass type) {
        Place place = Place.of(type);
        return !place.isWeb() && !place.feature().equals("desk");
    }

    private static boolean servesAPath(JavaClass type) {
        return type.isAnnotatedWith(Path.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Path.class));
    }

    private static boolean answersHttp(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith("io.quarkus.vertx.web.Route");
    }

    private static boolean readsTheComputersClock(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        boolean now = owner.getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean ownClock = owner.isEquivalentTo(Clock.class)
                && (call.getName().startsWith("system") || call.getName().startsWith("tick"));
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        return now || ownClock || millis;
    }
}
