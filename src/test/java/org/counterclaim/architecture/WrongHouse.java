package org.counterclaim.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A house with classes that break a rule. They are compiled for the proof only: as ordinary test classes, the wrong
 * entities and resources would become part of the application that the other tests start.
 */
record WrongHouse(JavaClasses classes) {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    static WrongHouse of(String... sources) {
        try {
            Path folder = Files.createTempDirectory("wrong-house");
            compile(folder, Stream.of(sources).map(Source::of).toList());
            JavaClasses classes = new ClassFileImporter().importPath(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
            return new WrongHouse(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> violationsOf(ArchRule rule) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return result.getFailureReport().getDetails();
    }

    private static void compile(Path folder, List<Source> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options =
                List.of("-d", folder.toString(), "-cp", classPath, "-proc:none", "-nowarn", "-Xlint:none");
        if (!compiler.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalArgumentException("The wrong house does not compile: " + sources);
        }
    }

    /** One class, as text. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        static Source of(String text) {
            String folder = first(PACKAGE, text).replace('.', '/');
            String name = text.contains("@NullMarked\npackage") ? "package-info" : first(TYPE, text);
            return new Source(folder + "/" + name + ".java", text);
        }

        private static String first(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalArgumentException("No " + pattern + " in " + text);
            }
            return matcher.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
