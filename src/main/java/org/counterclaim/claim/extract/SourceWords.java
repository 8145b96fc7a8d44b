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

    private SourceWords() {}

    static boolean isParty(String noun) {
        return PARTIES.contains(noun);
    }
}
