package org.counterclaim.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house is built as its rules say. That each rule can fail is proved by {@link HouseRulesProofTest}. */
class ArchitectureTest {

    static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(Place.ROOT);

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rule() {
        return allRules()
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(), () -> ruleOf(field).check(HOUSE)));
    }

    static Stream<Field> allRules() {
        return Stream.of(HouseRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class && Modifier.isStatic(field.getModifiers()));
    }

    static ArchRule ruleOf(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }
}
