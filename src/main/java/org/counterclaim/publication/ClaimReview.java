package org.counterclaim.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.verdict.Basis;
import org.counterclaim.verdict.Basis.Position;
import org.counterclaim.verdict.Correction;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.PublishedVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org ClaimReview of a published version (domain reference 1.1 to 1.3), made from the same record as the
 * page around it. One page carries one: it speaks of the position that the author rated first, or, where none is
 * rated, of all positions on the question together. Only a place on the truth axis becomes a number.
 */
@ApplicationScoped
public class ClaimReview {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Addresses addresses;
    private final PublicationConfig config;

    ClaimReview(Addresses addresses, PublicationConfig config) {
        this.addresses = addresses;
        this.config = config;
    }

    /**
     * JSON that is safe inside a script element.
     *
     * @return empty where there is nothing to review: the verdict was withdrawn with all its versions, or nobody but ourselves made the claim
     */
    public Optional<String> of(PublishedVerdict verdict) {
        List<Position> claimed = claimed(verdict);
        if (verdict.isWithdrawn() || claimed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(safeInScript(JSON.writeValueAsString(review(verdict, claimed))));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A claim of the publisher's own is never reviewed (VR-5). */
    private List<Position> claimed(PublishedVerdict verdict) {
        List<Position> others = verdict.basis().positions().stream()
                .filter(position -> !position.source().equalsIgnoreCase(config.publisher()))
                .toList();
        Optional<Position> rated = verdict.ratings().stream()
                .flatMap(rating -> others.stream().filter(position -> position.claimId() == rating.claimId()))
                .findFirst();
        return rated.map(List::of).orElse(others);
    }

    private Map<String, Object> review(PublishedVerdict verdict, List<Position> claimed) {
        String url = addresses.canonical(verdict);
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("@context", "https://schema.org");
        review.put("@type", "ClaimReview");
        review.put("@id", url + "#review");
        review.put("url", url);
        review.put("datePublished", verdict.firstPublishedAt().toString());
        review.put("dateModified", verdict.publishedAt().toString());
        review.put("inLanguage", Words.LANGUAGE);
        review.put("claimReviewed", claimReviewed(verdict.basis(), claimed));
        review.put("author", publisher());
        review.put("itemReviewed", claim(verdict, claimed, url));
        review.put(
                "reviewRating",
                MarkupRating.of(verdict, claimed.size() == 1 ? verdict.ratingOf(claimed.get(0)) : null));
        if (!verdict.exhibits().isEmpty()) {
            review.put(
                    "citation",
                    verdict.exhibits().stream().map(MarkupCitation::of).toList());
        }
        List<Map<String, Object>> corrections = corrections(verdict);
        if (!corrections.isEmpty()) {
            review.put("correction", single(corrections));
        }
        review.put("creativeWorkStatus", verdict.isNewest() ? "Published" : "Obsolete");
        review.put("sdPublisher", ordered("@type", "Organization", "name", config.publisher()));
        config.markupLicense().ifPresent(license -> review.put("sdLicense", license));
        return review;
    }

    /** All that led to this version, the newest first; typos are the one silent change. */
    private static List<Map<String, Object>> corrections(PublishedVerdict verdict) {
        List<Map<String, Object>> comments = new ArrayList<>();
        for (PublishedVerdict.Version version : verdict.versions()) {
            Correction correction = version.correction();
            if (version.number() <= verdict.version()
                    && correction != null
                    && correction.type() != CorrectionType.TYPO) {
                comments.add(ordered(
                        "@type",
                        "CorrectionComment",
                        "datePublished",
                        version.publishedAt().toString(),
                        "text",
                        Words.label(correction.type()) + ": " + correction.reason()));
            }
        }
        return comments;
    }

    private Map<String, Object> publisher() {
        return ordered(
                "@type",
                "NewsMediaOrganization",
                "@id",
                addresses.home() + "/#org",
                "name",
                config.publisher(),
                "url",
                addresses.home() + "/",
                "correctionsPolicy",
                addresses.correctionsPolicy(),
                "verificationFactCheckingPolicy",
                addresses.methodology());
    }

    private static String claimReviewed(Basis basis, List<Position> claimed) {
        return claimed.size() == 1
                ? Asserted.by(claimed.get(0), basis.question()).inShort()
                : basis.question();
    }

    private static String inWords(Position position, String question) {
        String says = position.polarity() == Polarity.ASSERTS ? "" : " (" + Words.describe(position.polarity()) + ")";
        return position.source() + says + ": " + Asserted.by(position, question).sentence();
    }

    private static Map<String, Object> claim(PublishedVerdict verdict, List<Position> claimed, String url) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("@type", "Claim");
        claim.put("@id", claimed.size() == 1 ? url + "#claim-" + claimed.get(0).claimId() : url + "#positions");
        claim.put("text", text(verdict.basis().question(), claimed));
        LocalDate made = claimed.stream()
                .map(ClaimReview::made)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (made != null) {
            claim.put("datePublished", made.toString());
        }
        claim.put(
                "author",
                single(claimed.stream().map(ClaimReview::claimant).distinct().toList()));
        List<Map<String, Object>> appearances = claimed.stream()
                .map(ClaimReview::appearance)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!appearances.isEmpty()) {
            claim.put("appearance", appearances);
        }
        return claim;
    }

    private static String text(String question, List<Position> claimed) {
        return claimed.size() == 1
                ? Asserted.by(claimed.get(0), question).inFull()
                : question + " "
                        + String.join(
                                "; ",
                                claimed.stream()
                                        .map(position -> inWords(position, question))
                                        .toList());
    }

    private static @Nullable LocalDate made(Position position) {
        LocalDate published = position.carrier().publishedOn();
        return published == null ? position.asOf() : published;
    }

    private static Map<String, Object> claimant(Position position) {
        return ordered("@type", schemaType(position.sourceType()), "name", position.source());
    }

    private static String schemaType(SourceType type) {
        return switch (type) {
            case PERSON, WITNESS, EXPERT, UNNAMED -> "Person";
            case GOVERNMENT, OFFICE -> "GovernmentOrganization";
            case NGO -> "NGO";
            case HOSPITAL -> "Hospital";
            case MEDIA_OUTLET, STATE_MEDIA, OUTLET_ITSELF -> "NewsMediaOrganization";
            case MILITARY, ARMED_GROUP, IGO, DOCUMENT, DATASET, SOCIAL_ACCOUNT -> "Organization";
        };
    }

    private static Optional<Map<String, Object>> appearance(Position position) {
        Basis.Carrier carrier = position.carrier();
        if (carrier.url() == null || !Evidence.isWebAddress(carrier.url())) {
            return Optional.empty();
        }
        Map<String, Object> article =
                ordered("@type", "NewsArticle", "url", carrier.url(), "headline", carrier.title());
        if (carrier.publishedOn() != null) {
            article.put("datePublished", carrier.publishedOn().toString());
        }
        return Optional.of(article);
    }

    private static Object single(List<Map<String, Object>> all) {
        return all.size() == 1 ? all.get(0) : all;
    }

    static Map<String, Object> ordered(String... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** Nothing in it may end the element or be taken for markup; in JSON all of these occur inside strings only. */
    private static String safeInScript(String json) {
        return Stream.of("<", ">", "&", "\u2028", "\u2029")
                .reduce(
                        json,
                        (text, dangerous) ->
                                text.replace(dangerous, String.format("\\u%04x", (int) dangerous.charAt(0))));
    }
}
