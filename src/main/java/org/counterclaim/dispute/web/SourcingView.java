package org.counterclaim.dispute.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimView.SourceView;
import org.counterclaim.dispute.KnownClaim;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.compare.Corroboration;
import org.counterclaim.dispute.compare.Grade;
import org.counterclaim.dispute.compare.Independence;
import org.counterclaim.dispute.compare.Origin;
import org.counterclaim.dispute.compare.Origins;
import org.counterclaim.dispute.compare.Relay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the claims of a dispute come from, as the API shows it. */
record SourcingView(List<OriginView> origins, List<RelayView> relays, CorroborationView corroboration) {

    static SourcingView of(Origins origins, KnownDispute known) {
        Map<Long, Claim> claims =
                known.claims().stream().map(KnownClaim::claim).collect(Collectors.toMap(Claim::id, claim -> claim));
        return new SourcingView(
                origins.all().stream()
                        .map(origin -> OriginView.of(origin, claims))
                        .toList(),
                origins.relays().stream().map(relay -> RelayView.of(relay)).toList(),
                CorroborationView.of(origins.corroboration()));
    }

    /**
     * @param articles in how many articles its claims appear: that is reach, not corroboration
     * @param texts how many texts these articles carry: copies of one are one
     * @param why its independence and its grade in sentences
     */
    @Schema(name = "Origin")
    record OriginView(
            String party,
            List<SourceView> sources,
            List<Long> claims,
            int articles,
            int texts,
            Independence independence,
            Grade grade,
            String why) {

        static OriginView of(Origin origin, Map<Long, Claim> claims) {
            List<Long> ids =
                    origin.claims().stream().map(Long::valueOf).sorted().toList();
            return new OriginView(
                    origin.shown(),
                    ids.stream()
                            .map(id -> Objects.requireNonNull(claims.get(id)))
                            .map(claim -> SourceView.of(claim.source()))
                            .distinct()
                            .toList(),
                    ids,
                    origin.articles(),
                    origin.texts(),
                    origin.independence(),
                    origin.grade(),
                    origin.why());
        }
    }

    /** @param articles where that is seen, at most fifty */
    @Schema(name = "Relay")
    record RelayView(String from, String to, Relay.Type type, long claim, List<Long> articles) {

        static RelayView of(Relay relay) {
            return new RelayView(
                    relay.from(), relay.to(), relay.type(), Long.parseLong(relay.claim()), relay.articles());
        }
    }

    /**
     * @param origins how many independent origins have a say in it
     * @param agreeing how many of them bear out the best supported position
     * @param ties pairs of parties that are not plainly independent, or on which a person decided
     */
    @Schema(name = "Corroboration")
    record CorroborationView(int origins, int agreeing, int articles, int texts, List<TieView> ties, String text) {

        static CorroborationView of(Corroboration corroboration) {
            return new CorroborationView(
                    corroboration.origins(),
                    corroboration.agreeing(),
                    corroboration.articles(),
                    corroboration.texts(),
                    corroboration.ties().stream().map(tie -> TieView.of(tie)).toList(),
                    corroboration.text());
        }
    }

    /** @param decidedBy the person who decided it; null where the texts tell */
    @Schema(name = "Tie")
    record TieView(
            List<String> parties,
            Independence independence,
            String why,
            @Nullable String decidedBy) {

        static TieView of(Corroboration.Pair pair) {
            return new TieView(List.of(pair.party(), pair.other()), pair.independence(), pair.why(), pair.decidedBy());
        }
    }
}
