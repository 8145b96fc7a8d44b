package org.counterclaim.verdict;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * JSON that is the same text for the same content: members in the order of their names, no white space, no member that is
 * null, numbers as they are. What is hashed is this text in UTF-8.
 */
final class CanonicalJson {

    // Own settings, so that a change of the API's JSON cannot change what a hash was made of.
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Flags.class, AsList.class)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Flags are told as the API tells them. */
    private interface AsList {
        @JsonValue
        Set<Flag> all();
    }

    private CanonicalJson() {}

    static String of(Object content) {
        return written(JSON.valueToTree(content));
    }

    /** The member of an object, as canonical as the whole. */
    static String member(String object, String name) {
        return written(read(object).path(name));
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static String written(JsonNode tree) {
        try {
            return JSON.writeValueAsString(ordered(tree));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode ordered(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            node.forEach(item -> array.add(ordered(item)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                members.put(member.getKey(), ordered(member.getValue()));
            }
        });
        ObjectNode object = JSON.createObjectNode();
        object.setAll(members);
        return object;
    }
}
