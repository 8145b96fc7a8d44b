package org.counterclaim.claim.extract;

import java.util.Set;

/** Nouns that name who can say something. */
final class SourceWords {

    private static final Set<String> PARTIES = WordSet.of("""
            official officials source sources report reports ministry minister government police army military
            spokesman spokeswoman spokesperson witness witnesses activist activists doctors doctor hospital
            hospitals media television tv radio agency agencies group groups organization organisation monitor
            watchdog authorities residents survivors experts expert analysts analyst data figures documents
            document statement records study studies poll survey people lawyer lawyers un diplomats diplomat
            officers officer commander president medics rescuers statistics researchers investigators recordings recording footage video videos images emails logs filings letters letter memo transcripts tests samples
            prosecutors governor mayor union newspaper newspapers council department office charity ngo ngos
            party service body leader leaders campaign organisers organizers opposition company firm bank audit
            auditors auditor rebels militants""");

    /** Somebody is meant, and nobody is named: a side in a dispute they cannot be. */
    private static final Set<String> FACELESS = WordSet.of("""
            report reports official picture pictures image images photo photos footage video videos member members
            side sides them""");

    private SourceWords() {}

    /** @param core the words without their article */
    static boolean isNobody(Sentence sentence, Range core) {
        int from = core.from();
        boolean article = sentence.is(from - 1, "the", "a", "an");
        boolean owned = sentence.is(from, "its", "their", "his", "her", "some", "both", "either", "neither");
        int size = core.to() - from;
        return !article && (size == 1 || (size == 2 && owned)) && sentence.isIn(core.to() - 1, FACELESS);
    }

    static boolean isParty(String noun) {
        return PARTIES.contains(noun);
    }
}
