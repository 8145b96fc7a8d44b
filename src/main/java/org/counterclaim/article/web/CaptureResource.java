package org.counterclaim.article.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.article.Capture;
import org.counterclaim.article.Captures;
import org.counterclaim.article.Capturing;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/captures")
@Tag(name = "Captures", description = "Evidence as it was at one time, kept as WARC records; never public")
class CaptureResource {

    static final String WARC = "application/warc";

    private final Capturing capturing;
    private final Captures captures;
    private final CurrentActor caller;

    CaptureResource(Capturing capturing, Captures captures, CurrentActor caller) {
        this.capturing = capturing;
        this.captures = captures;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.CHECKER)
    @Operation(
            summary = "Capture a page, or a file",
            description =
                    "JSON with a url: the page is fetched as articles are. Any other Content-Type: the body is the"
                            + " file, at most 10 MB, and ?name= says what it is called; a JSON file is sent as text/plain.")
    @APIResponse(
            responseCode = "201",
            description = "The capture, with Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CaptureView.class)))
    @APIResponse(responseCode = "422", description = "address-refused, fetch-failed with `reason`, or validation")
    public Response page(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PageBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "page",
                                                            value = "{\"url\": \"https://ngo.example/report\"}")))
                    @NotNull
                    @Valid
                    PageBody body) {
        return created(capturing.page(body.url(), caller.get()));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Name.CHECKER)
    @Operation(hidden = true)
    public Response file(
            @QueryParam("name") @Nullable String name,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String encoding,
            @Context HttpHeaders headers,
            byte @Nullable [] body) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Invalid.field(
                    HttpHeaders.CONTENT_ENCODING,
                    "unsupported",
                    "Send the bytes of the file as they are: nothing is unpacked here.");
        }
        MediaType type = typeOf(headers);
        return created(capturing.file(
                name,
                (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT),
                type.getParameters().get(MediaType.CHARSET_PARAMETER),
                body == null ? new byte[0] : body,
                caller.get()));
    }

    private static MediaType typeOf(HttpHeaders headers) {
        try {
            MediaType type = headers.getMediaType();
            return type == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : type;
        } catch (IllegalArgumentException malformed) {
            throw Invalid.field(HttpHeaders.CONTENT_TYPE, "malformed", "Send a media type such as application/pdf.");
        }
    }

    private static Response created(Capture capture) {
        return Response.created(URI.create("/api/v1/captures/" + capture.id()))
                .entity(CaptureView.of(capture, true))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(summary = "What is known of a capture, and whether its record is still as it was written")
    public CaptureView get(@PathParam("id") long id) {
        Capture capture = captures.get(id);
        return CaptureView.of(capture, captures.isIntact(capture));
    }

    @GET
    @Path("{id}/warc")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Produces(WARC)
    @Operation(summary = "The WARC record of a capture, for saving: a foreign page is never shown from here")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = WARC, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response warc(@Parameter(description = "id of the capture") @PathParam("id") long id) {
        return forSaving(captures.record(captures.get(id)), "capture-" + id + ".warc");
    }

    @GET
    @Path("{id}/text")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(summary = "The text of a capture, to which the selectors of its excerpts refer, for saving")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public Response text(@PathParam("id") long id) {
        Capture capture = captures.get(id);
        Captures.refuseRedacted(capture);
        String text = captures.text(capture).orElseThrow(() -> new NotFound("text of capture", id));
        return forSaving(text, "capture-" + id + ".txt");
    }

    private static Response forSaving(Object content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @Schema(name = "NewCapture")
    record PageBody(@NotBlank @Size(max = 2048) String url) {}
}
