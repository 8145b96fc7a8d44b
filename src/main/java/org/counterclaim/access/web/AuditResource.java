package org.counterclaim.access.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.AuditEntry.Part;
import org.counterclaim.access.AuditShown;
import org.counterclaim.access.Change;
import org.counterclaim.access.Confirmed;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Redacting;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/audit")
@Tag(name = "Audit", description = "Who changed what, when and why, in a chain of hashes that can be verified")
class AuditResource {

    private static final String TEXTS =
            "concat(coalesce(e.before.text, ''), ' ', coalesce(e.after.text, ''), ' ', coalesce(e.reason.text, ''))";

    private final EntityManager entityManager;
    private final Redacting redacting;
    private final Event<AuditShown> showing;
    private final CurrentActor caller;

    AuditResource(EntityManager entityManager, Redacting redacting, Event<AuditShown> showing, CurrentActor caller) {
        this.entityManager = entityManager;
        this.redacting = redacting;
        this.showing = showing;
        this.caller = caller;
    }

    /** What narrows the list; what is not given does not. */
    static class Filter {

        @QueryParam("objectType")
        @Parameter(example = "verdict")
        @Nullable
        String objectType;

        @QueryParam("objectId")
        @Nullable
        Long objectId;

        @QueryParam("actor")
        @Nullable
        String actor;

        @QueryParam("action")
        @Parameter(example = "published")
        @Nullable
        String action;

        @QueryParam("from")
        @Parameter(description = "earliest instant", example = "2026-02-01T00:00:00Z")
        @Nullable
        String from;

        @QueryParam("to")
        @Parameter(description = "the instant before which it was", example = "2026-03-01T00:00:00Z")
        @Nullable
        String to;

        @QueryParam("q")
        @Parameter(description = "part of what it was before or after, or of the reason")
        @Nullable
        String q;
    }

    @GET
    @RolesAllowed(Role.Name.EDITOR)
    @Operation(summary = "The audit trail, latest first; sort by at")
    public PageOf<AuditView> list(
            @BeanParam Filter filter,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("sort") @Nullable String sort) {
        PageOf<AuditEntry> page = new Listing<>(
                        AuditEntry.class, AuditEntry::id, List.of(SortKey.instant("at", "e.at", AuditEntry::at)))
                .where("e.objectType = :objectType", "objectType", filter.objectType)
                .where("e.objectId = :objectId", "objectId", filter.objectId)
                .where("e.actor = :actor", "actor", filter.actor)
                .where("e.action = :action", "action", filter.action)
                .where("e.at >= :from", "from", instant("from", filter.from))
                .where("e.at < :to", "to", instant("to", filter.to))
                .containing(TEXTS, "q", filter.q)
                .page(entityManager, new PageRequest(cursor, limit, sort));
        AuditShown shown = shown(page.items());
        // that a search finds an entry would tell what it says
        boolean searched = filter.q != null && !filter.q.isBlank();
        return new PageOf<>(
                page.items().stream()
                        .filter(entry -> !searched || !shown.isVeiled(entry))
                        .map(entry -> AuditView.of(entry, shown.shown(entry)))
                        .toList(),
                page.next());
    }

    private AuditShown shown(List<AuditEntry> entries) {
        AuditShown shown = new AuditShown(entries);
        showing.fire(shown);
        return shown;
    }

    /**
     * @param fields the texts to take away: before, after, reason
     * @param confirm true, for it cannot be undone
     */
    @Schema(name = "AuditRedaction")
    record RedactionRequest(
            @NotEmpty(message = "must name at least one of before, after, reason")
            @Size(max = 3)
            @Schema(examples = "[\"reason\"]")
            List<@NotNull(message = "must be before, after or reason") String> fields,

            @NotBlank(message = "is needed: say why it has to go")
            @Size(max = 2000)
            @Schema(examples = "It named a private person")
            @Nullable
            String reason,

            @Nullable Boolean confirm) {}

    @POST
    @Path("{number}:redact")
    @RolesAllowed(Role.Name.ADMIN)
    @Transactional
    @Operation(
            summary = "Take texts of an entry away for ever, such as personal data in a reason",
            description = "Their digests stay, so that the chain still verifies, and an entry of its own says who"
                    + " redacted what and why. It cannot be undone: send \"confirm\": true.")
    public AuditView redact(
            @PathParam("number") long number,
            @NotNull(message = "is needed: send fields, reason and confirm") @Valid RedactionRequest request) {
        Confirmed.check(request.confirm());
        AuditEntry entry =
                redacting.redact(number, parts(request.fields()), String.valueOf(request.reason()), caller.get());
        return AuditView.of(entry, shown(List.of(entry)).shown(entry));
    }

    private static Set<Part> parts(List<String> fields) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String field : fields) {
            parts.add(EnumSet.allOf(Part.class).stream()
                    .filter(part -> part.word().equals(field))
                    .findFirst()
                    .orElseThrow(() ->
                            Invalid.field("/fields", "unknown", "fields must be some of before, after and reason.")));
        }
        return parts;
    }

    private static @Nullable Instant instant(String name, @Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : Instant.parse(written.strip());
        } catch (DateTimeParseException unreadable) {
            throw Invalid.field(name, "instant", name + " must be an instant such as 2026-02-03T09:00:00Z.");
        }
    }

    /**
     * @param number its place in the chain; null of a row that is not in it, which verification names
     * @param digest SHA-256 over all that it says; {@code hash} that over the hash before it and its digest
     * @param redacted which of before, after and reason were taken away
     */
    record AuditView(
            long id,
            @Nullable Long number,
            Instant at,
            String actor,
            Change change,
            List<String> redacted,
            String digest,
            String hash) {
        static AuditView of(AuditEntry entry, Change shown) {
            return new AuditView(
                    entry.id(),
                    entry.numberIfSealed(),
                    entry.at(),
                    entry.actor(),
                    shown,
                    entry.redacted().stream().map(Part::word).toList(),
                    entry.digest(),
                    entry.hash());
        }
    }
}
