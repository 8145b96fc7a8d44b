package org.counterclaim.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the API's description the headers that many calls share, and answers of the demo newsroom as examples. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CallsInOpenApi implements OASFilter {

    private static final String TOKEN = "token";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Calls with the file of {@code resources/openapi} that shows an answer, shortened in its lists. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "POST /api/v1/extractions", "extraction",
            "POST /api/v1/articles", "article",
            "GET /api/v1/disputes/{id}", "dispute",
            "GET /api/v1/verdicts/{id}", "verdict");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token of POST /api/v1/tokens: cc_..."));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> describe(method + " " + path, method, operation)));
    }

    private static void describe(String call, PathItem.HttpMethod method, Operation operation) {
        // What takes a login takes either.
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN));
        }
        if (method == PathItem.HttpMethod.POST && operation.getResponses().hasAPIResponse("201")) {
            operation.addParameter(header("Idempotency-Key")
                    .description("A name of your choice for this call, 1 to 200 characters: the same key with the same"
                            + " request, sent again, creates nothing and gets the first answer again"));
        }
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> "If-Match".equals(parameter.getName()) && parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(
                        "The ETag of the version that was read; 428 without it, 412 when somebody was faster"));
        String example = EXAMPLES.get(call);
        if (example != null) {
            operation.getResponses().getAPIResponses().entrySet().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .flatMap(response -> response.getValue().getContent().getMediaTypes().values().stream())
                    .forEach(media -> media.setExample(read(example)));
        }
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }

    private static Object read(String example) {
        String name = "/openapi/" + example + ".json";
        try (InputStream file = Objects.requireNonNull(CallsInOpenApi.class.getResourceAsStream(name), name)) {
            return JSON.readValue(file, Map.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
