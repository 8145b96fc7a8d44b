package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.extract.CueClass;
import org.jspecify.annotations.Nullable;

/**
 * One appearance of a claim in an article: who prints it, and through whom it came there.
 *
 * @param claim id of the claim
 * @param text equal for articles that carry one text
 * @param outlet who prints it
 * @param agency whose text it says it is; null where it says nothing
 * @param path whom the text cites, outermost first; empty where it speaks for itself
 * @param quoted the claim stands in the words of the one cited
 * @param sentence the words of the text
 */
public record Telling(
        String claim,
        long article,
        String text,
        String outlet,
        @Nullable String agency,
        List<Cited> path,
        boolean quoted,
        String sentence) {

    public Telling {
        path = List.copyOf(path);
    }

    /**
     * One who is cited.
     *
     * @param cue how the text words it that they say it, null where it does not
     */
    public record Cited(
            String party,
            boolean named,
            @Nullable CueClass cue,
            @Nullable String cueText) {

        boolean standsForIt() {
            return cue != CueClass.DENY && cue != CueClass.DOUBT && cue != CueClass.NO_COMMENT;
        }
    }

    /** Who speaks where nobody is cited. */
    String narrator() {
        return agency == null ? outlet : agency;
    }

    /** The words by which the one whose claim it is concedes it, in this text; null where it does not. */
    @Nullable
    String concession() {
        Cited last = path.isEmpty() ? null : path.get(path.size() - 1);
        return last == null || last.cue() != CueClass.CONCEDE ? null : last.cueText();
    }

    /** One who has it from another. */
    record Handing(String from, String to, Relay.Type type) {}

    /** Each step from the printing outlet to the end of the path, without those between bodies of one party. */
    List<Handing> handings() {
        List<Handing> handings = new ArrayList<>();
        if (agency != null) {
            handings.add(new Handing(outlet, agency, Relay.Type.SYNDICATES));
        }
        String from = narrator();
        for (int i = 0; i < path.size(); i++) {
            Relay.Type type = quoted && path.size() == 1 ? Relay.Type.QUOTES : Relay.Type.CITES;
            handings.add(new Handing(from, path.get(i).party(), type));
            from = path.get(i).party();
        }
        handings.removeIf(handing -> handing.from().equals(handing.to()));
        return handings;
    }

    /** The steps by which somebody takes a claim over as their own: a denial passes nothing on. */
    List<Handing> takings() {
        boolean passedOn = path.stream().limit(Math.max(0, path.size() - 1)).allMatch(Cited::standsForIt);
        boolean known = path.stream().allMatch(Cited::named);
        return passedOn && known ? handings() : List.of();
    }
}
