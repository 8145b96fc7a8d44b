package org.counterclaim.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One call as the API's own description tells it, so that a new one is tried without anybody thinking of it. */
record Call(String method, String path, JsonNode description, JsonNode api) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String OF_TESTS = "/probe";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    static List<Call> all() {
        JsonNode api = read(Caller.anyone().get("/q/openapi?format=json").body());
        List<Call> calls = new ArrayList<>();
        api.path("paths").properties().stream()
                .filter(path -> !path.getKey().contains(OF_TESTS))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(call -> METHODS.contains(call.getKey()))
                        .forEach(call -> calls.add(new Call(
                                call.getKey().toUpperCase(Locale.ROOT), path.getKey(), call.getValue(), api))));
        return calls;
    }

    /** Those that change something and take JSON. */
    static List<Call> withBody() {
        return all().stream().filter(call -> !call.body().isMissingNode()).toList();
    }

    String name() {
        return method + " " + path;
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean hasVariables() {
        return path.contains("{");
    }

    /** The address with the same for each variable. */
    String at(String value) {
        return VARIABLE.matcher(path).replaceAll(Matcher.quoteReplacement(value));
    }

    /** The schema of what is sent. */
    JsonNode body() {
        return resolved(description.at("/requestBody/content/application~1json/schema"));
    }

    /** The fields of what is sent, at its top. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        body().path("properties").fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    /** Whether a field of what is sent is a text of any kind, also one of a few words. */
    boolean isText(String field) {
        return one(body().path("properties").path(field))
                .path("type")
                .toString()
                .contains("string");
    }

    List<JsonNode> queryParameters() {
        return StreamSupport.stream(description.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .toList();
    }

    boolean isList() {
        return queryParameters().stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("limit"));
    }

    /** The schema behind a reference, or that is not null of two. */
    JsonNode one(JsonNode schema) {
        JsonNode found = resolved(schema);
        for (String of : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode choice : found.path(of)) {
                if (!choice.path("type").asText().equals("null")) {
                    return resolved(choice);
                }
            }
        }
        return found;
    }

    JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = api.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }

    static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("No JSON: " + json, broken);
        }
    }
}
