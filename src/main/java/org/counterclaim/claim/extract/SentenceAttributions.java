package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.Subject.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One sentence in, its attributions out, each for itself. A parser would come in here: whoever reads sources, cues and
 * contents in another way replaces this class.
 */
final class SentenceAttributions {

    private final VerbPattern verbs;
    private final PassivePattern passives;
    private final PhrasePattern phrases;
    private final NounPattern nouns;
    private final CitingPattern citing;
    private final SilencePattern silence;
    private final ColonPattern colons;
    private final FigurePattern figures;
    private final ListPattern lists;
    private final AdjectivePattern adjectives;
    private final SignaturePattern signatures;
    private final QuotativePattern quotatives;

    SentenceAttributions(CueLexicon lexicon) {
        this.verbs = new VerbPattern(lexicon);
        this.passives = new PassivePattern(lexicon);
        this.phrases = new PhrasePattern(lexicon);
        this.nouns = new NounPattern(lexicon);
        this.citing = new CitingPattern();
        this.silence = new SilencePattern();
        this.colons = new ColonPattern();
        this.figures = new FigurePattern();
        this.lists = new ListPattern();
        this.adjectives = new AdjectivePattern(lexicon);
        this.signatures = new SignaturePattern();
        this.quotatives = new QuotativePattern();
    }

    List<Attribution> in(Sentence sentence) {
        Parse parse = Parse.of(sentence);
        List<Draft> drafts = new ArrayList<>();
        verbs.find(parse, drafts);
        passives.find(parse, drafts);
        adjectives.find(parse, drafts);
        phrases.find(parse, drafts);
        nouns.find(parse, drafts);
        citing.find(parse, drafts);
        silence.find(parse, drafts);
        colons.find(parse, drafts);
        figures.find(parse, drafts);
        lists.find(parse, drafts);
        signatures.find(parse, drafts);
        quotatives.find(parse, drafts);
        drafts.sort(Comparator.comparingInt(d -> d.cue().from()));
        return complete(parse, withoutOverlaps(drafts));
    }

    /** One word is the cue of one attribution; the pattern that came first wins. */
    private static List<Draft> withoutOverlaps(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean taken = false;
            for (Draft other : kept) {
                taken |= draft.cue().from() < other.cue().to()
                        && other.cue().from() < draft.cue().to();
            }
            if (!taken) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private static List<Attribution> complete(Parse parse, List<Draft> drafts) {
        Contents contents = new Contents(parse, drafts);
        List<Attribution> found = new ArrayList<>();
        @Nullable Range lastSource = null;
        @Nullable Range lastSubject = null;
        for (Draft draft : drafts) {
            boolean carried = draft.subject().relation() == Relation.CARRIED;
            Range source = source(parse, draft, carried ? lastSubject : lastSource);
            List<Span> pieces = new ArrayList<>();
            for (Range piece : contents.of(draft)) {
                pieces.add(parse.sentence().span(piece));
            }
            boolean inner = false;
            Span cue = parse.sentence().span(draft.cue());
            for (Attribution other : found) {
                inner |= other.holds(cue);
            }
            if (draft.subject().phrase() != null && !inner && draft.subject().relation() != Relation.RELATIVE) {
                lastSource = draft.subject().phrase();
                boolean inverted = draft.subject().relation() == Relation.INVERTED;
                lastSubject = inverted ? lastSubject : draft.subject().phrase();
            }
            found.add(new Attribution(
                    parse.sentence(),
                    source,
                    draft.subject().pronoun(),
                    draft.cue(),
                    draft.cueClass(),
                    draft.polarity(),
                    pieces,
                    Contents.audience(parse, draft),
                    draft.rule()));
        }
        return found;
    }

    /** Its own source, or that of the attribution before, or the subject of the sentence. */
    private static @Nullable Range source(Parse parse, Draft draft, @Nullable Range last) {
        Range own = draft.subject().phrase();
        Relation relation = draft.subject().relation();
        if (own != null || (relation != Relation.CARRIED && relation != Relation.SHARED)) {
            return own;
        }
        if (last != null) {
            return last;
        }
        if (Subjects.opensSentence(parse, draft.cue(), draft.subject())) {
            for (int i = draft.cue().to(); i < parse.end(); i++) {
                Range main = parse.sentence().isComma(i) ? parse.mainClauseAt(i + 1) : null;
                if (main != null) {
                    return main;
                }
            }
        }
        Subjects subjects = new Subjects(parse);
        for (VerbGroup verb : parse.verbs().all()) {
            if (verb.isFinite() && verb.from() < draft.cue().from()) {
                Subject subject = subjects.of(verb);
                Range phrase = subject == null ? null : subject.phrase();
                if (phrase != null && !phrase.contains(draft.cue().from())) {
                    return phrase;
                }
            }
        }
        return null;
    }
}
