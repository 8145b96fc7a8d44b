package org.counterclaim.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The schema.org description of the article in a page's JSON-LD; empty when there is none that can be read. */
final class JsonLd {

    private static final Set<String> ALSO = Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");
    private static final int DEEPEST = 6;
    /** Pages put raw line breaks into strings; everyone else reads them. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    static JsonLd of(Document document) {
        for (Element script : document.select("script[type*=ld+json]")) {
            try {
                JsonNode found = find(JSON.readTree(script.data()), 0);
                if (found != null) {
                    return new JsonLd(found);
                }
            } catch (JacksonException broken) {
                // a page with broken JSON-LD is still a page
            }
        }
        return new JsonLd(MissingNode.getInstance());
    }

    private static @Nullable JsonNode find(@Nullable JsonNode node, int depth) {
        if (node == null || depth > DEEPEST) {
            return null;
        }
        if (isArticle(node)) {
            return node;
        }
        List<JsonNode> below = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(below::add);
        } else {
            below.add(node.path("@graph"));
            below.add(node.path("mainEntity"));
            below.add(node.path("mainEntityOfPage"));
        }
        for (JsonNode each : below) {
            JsonNode found = find(each, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode node) {
        return values(node.path("@type")).stream()
                .map(JsonNode::asText)
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .anyMatch(type -> type.endsWith("Article") || ALSO.contains(type));
    }

    private static List<JsonNode> values(JsonNode node) {
        List<JsonNode> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(values::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            values.add(node);
        }
        return values;
    }

    /** A property that is words or a list of words. */
    @Nullable
    String text(String property) {
        String text = values(article.path(property)).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
        return text.isBlank() ? null : text;
    }

    /** The names of the people or organisations of a property. */
    @Nullable
    String names(String property) {
        String names = values(article.path(property)).stream()
                .flatMap(node -> node.isTextual() ? List.of(node).stream() : values(node.path("name")).stream())
                .map(JsonNode::asText)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isBlank() ? null : names;
    }

    @Nullable
    String publisher() {
        return names("publisher");
    }

    /** The article's own address. */
    @Nullable
    String address() {
        String url = text("url");
        String page = article.path("mainEntityOfPage").path("@id").asText("");
        return url == null && !page.isEmpty() ? page : url;
    }
}
