package org.counterclaim.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** The conditions of the house rules that ArchUnit has no words for. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> liveInAKnownPackage() {
        return demand(
                "live in a known package",
                type -> Place.of(type).isKnown(),
                type -> type.getName() + " lives in " + type.getPackageName() + ", which is not on the plan");
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return demand(
                "live in a package that is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class),
                type -> type.getName() + " lives in " + type.getPackageName() + ", which is not @NullMarked");
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return demand(
                "say who may call them",
                HouseRules::saysWhoMayCall,
                method -> method.getFullName() + " does not say who may call it");
    }

    static ArchCondition<JavaMethod> letNoEntityCross() {
        return demand(
                "let no entity cross",
                method -> HouseRules.crossing(method).stream().noneMatch(HouseRules::isEntity),
                method -> method.getFullName() + " takes or gives an entity, perhaps inside a view");
    }

    static ArchCondition<JavaClass> importOnlyWhatIsBelow() {
        return forEachImport(
                "import only what is below",
                (from, to) -> !Place.isOurs(to) || Place.of(from).mayImport(Place.of(to)));
    }

    static ArchCondition<JavaClass> notImportTheWebOfOthers() {
        return forEachImport(
                "not import the web package of others",
                (from, to) -> !Place.isOurs(to)
                        || !Place.of(to).isWeb()
                        || Place.of(from).equals(Place.of(to)));
    }

    static ArchCondition<JavaClass> importOnlyTheJdk() {
        return forEachImport("import only the JDK, JSpecify and what is below", Conditions::isFitForAPurePackage);
    }

    private static boolean isFitForAPurePackage(JavaClass from, JavaClass to) {
        String target = to.getBaseComponentType().getPackageName();
        boolean jdk = target.isEmpty() || target.startsWith("java.") || target.startsWith("org.jspecify.");
        boolean engine =
                target.startsWith("opennlp.") && Place.of(from).toString().equals("claim.extract");
        return jdk || engine || Place.isOurs(to);
    }

    /** Whether one class may know another. */
    private interface Acquaintance {
        boolean mayKnow(JavaClass from, JavaClass to);
    }

    private static ArchCondition<JavaClass> forEachImport(String description, Acquaintance rule) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    boolean fine =
                            rule.mayKnow(type, dependency.getTargetClass().getBaseComponentType());
                    events.add(new SimpleConditionEvent(dependency, fine, dependency.getDescription()));
                }
            }
        };
    }

    private static <T> ArchCondition<T> demand(String description, Predicate<T> demand, Function<T, String> complaint) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, demand.test(item), complaint.apply(item)));
            }
        };
    }
}
