package org.counterclaim.claim.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.claim.ClaimView.SourceView;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.Sources;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/sources")
@Tag(name = "Sources", description = "The parties that say something")
@RolesAllowed(Role.Name.REPORTER)
class SourceResource {

    private final Sources sources;
    private final EntityManager entityManager;

    SourceResource(Sources sources, EntityManager entityManager) {
        this.sources = sources;
        this.entityManager = entityManager;
    }

    @GET
    @Operation(summary = "Sources, the latest seen first")
    public PageOf<SourceView> list(
            @QueryParam("type") @Nullable SourceType type,
            @QueryParam("anonymity") @Nullable Anonymity anonymity,
            @QueryParam("party") @Nullable String party,
            @Parameter(description = "part of the name") @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Parameter(description = "createdAt or name, with - for descending") @QueryParam("sort") @Nullable
                    String sort) {
        return new Listing<>(
                        Source.class,
                        Source::id,
                        List.of(
                                SortKey.instant("createdAt", "e.createdAt", Source::createdAt),
                                SortKey.text("name", "e.name", Source::name)))
                .where("e.type = :type", "type", type)
                .where("e.anonymity = :anonymity", "anonymity", anonymity)
                .where("e.party = :party", "party", party)
                .containing("e.name", "q", q)
                .page(entityManager, new PageRequest(cursor, limit, sort))
                .map(SourceView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One source")
    public SourceView get(@PathParam("id") long id) {
        return SourceView.of(sources.get(id));
    }
}
