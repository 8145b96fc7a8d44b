package org.counterclaim.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.hostile.Listed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenCallsTest {

    @Test
    void what_the_code_opens_to_everybody_is_on_the_list_that_a_person_reads() {
        Set<String> open = new TreeSet<>();
        ArchitectureTest.HOUSE.stream()
                .filter(resource -> resource.isAnnotatedWith(Path.class))
                .forEach(resource -> resource.getMethods().stream()
                        .filter(method -> verb(method) != null && isOpen(resource, method))
                        .forEach(method -> open.add(verb(method) + " " + address(resource, method))));

        assertThat(open).isEqualTo(Listed.calls("open-calls.txt"));
    }

    private static @Nullable String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                .findFirst()
                .orElse(null);
    }

    private static boolean isOpen(JavaClass resource, JavaMethod method) {
        return method.isAnnotatedWith(PermitAll.class)
                || (resource.isAnnotatedWith(PermitAll.class) && !method.isAnnotatedWith(RolesAllowed.class));
    }

    private static String address(JavaClass resource, JavaMethod method) {
        String base = resource.getAnnotationOfType(Path.class).value();
        String rest = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String whole = base.equals("/") ? "/" + rest : base + (rest.isEmpty() ? "" : "/" + rest);
        return whole.replaceAll("^//", "/").replaceAll("(?<!^)/$", "");
    }
}
