package org.counterclaim.claim;

import java.util.Locale;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Mention;
import org.counterclaim.claim.extract.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Who a mention means, and when two mentions mean the same.
 *
 * @param key equal for the same source
 */
record SourceIdentity(String key, String name, SourceType type, Anonymity anonymity, String party) {

    private static final int LONGEST = 300;
    private static final int LONGEST_KEY = 400;

    /**
     * The source that a mention in an article names. A named one is the same everywhere; one that is only described
     * ("the police", "the transport ministry") is the same wherever the event is at the same place; an unnamed one ("an Arab
     * official") only within its article, because nobody knows whether two are one. An unnamed one without a party of
     * its own is a party by itself, so that it is never counted as somebody else's corroboration by accident.
     *
     * @param mention null where the text names nobody ("it is believed")
     * @param eventPlace where the story's event is, null if that could not be told
     */
    static SourceIdentity of(@Nullable Mention mention, long articleId, @Nullable String eventPlace) {
        if (mention == null) {
            String key = "article " + articleId + ": unattributed";
            return new SourceIdentity(key, "unattributed", SourceType.UNNAMED, Anonymity.UNATTRIBUTED, key);
        }
        String name = shortened(mention.resolved());
        if (mention.anonymity() == Anonymity.NAMED) {
            return new SourceIdentity(
                    isName(name) ? "named: " + name.toLowerCase(Locale.ROOT) : described(name, eventPlace),
                    name,
                    mention.type(),
                    Anonymity.NAMED,
                    shortened(mention.party()));
        }
        String key = "article " + articleId + ": " + name.toLowerCase(Locale.ROOT);
        boolean ownParty = mention.party().equals(mention.resolved());
        return new SourceIdentity(
                key, name, mention.type(), mention.anonymity(), ownParty ? key : shortened(mention.party()));
    }

    /** The outlet as the one who asserts: the agency that wrote the text, else the outlet that printed it. */
    static SourceIdentity outlet(String name) {
        String shortened = shortened(name);
        return new SourceIdentity(
                "outlet: " + shortened.toLowerCase(Locale.ROOT),
                shortened,
                SourceType.OUTLET_ITSELF,
                Anonymity.NAMED,
                shortened);
    }

    private static boolean isName(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase)
                || name.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String described(String name, @Nullable String eventPlace) {
        return CodePoints.cut("described: " + name + (eventPlace == null ? "" : " in " + eventPlace), LONGEST_KEY);
    }

    private static String shortened(String name) {
        return CodePoints.cut(name.strip(), LONGEST);
    }
}
