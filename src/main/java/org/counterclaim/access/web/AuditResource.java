package org.counterclaim.access.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.AuditShown;
import org.counterclaim.access.Change;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/audit")
@Tag(name = "Audit", description = "Who changed what, when and why")
class AuditResource {

    private final EntityManager entityManager;
    private final Event<AuditShown> showing;

    AuditResource(EntityManager entityManager, Event<AuditShown> showing) {
        this.entityManager = entityManager;
        this.showing = showing;
    }

    @GET
    @RolesAllowed(Role.Name.EDITOR)
    @Operation(summary = "The audit trail, latest first")
    public PageOf<AuditView> list(
            @QueryParam("objectType") @Nullable String objectType,
            @QueryParam("objectId") @Nullable Long objectId,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("sort") @Nullable String sort) {
        PageOf<AuditEntry> page = new Listing<>(
                        AuditEntry.class, AuditEntry::id, List.of(SortKey.instant("at", "e.at", AuditEntry::at)))
                .where("e.objectType = :objectType", "objectType", objectType)
                .where("e.objectId = :objectId", "objectId", objectId)
                .where("e.actor = :actor", "actor", actor)
                .page(entityManager, new PageRequest(cursor, limit, sort));
        AuditShown shown = new AuditShown(page.items());
        showing.fire(shown);
        return page.map(entry -> AuditView.of(entry, shown.shown(entry)));
    }

    record AuditView(long id, Instant at, String actor, Change change) {
        static AuditView of(AuditEntry entry, Change shown) {
            return new AuditView(entry.id(), entry.at(), entry.actor(), shown);
        }
    }
}
