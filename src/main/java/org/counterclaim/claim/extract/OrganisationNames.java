package org.counterclaim.claim.extract;

import java.util.Locale;
import java.util.Set;

/** Tells from the nouns in a name what bears it; a name without any of them is taken for a person's. */
final class OrganisationNames {

    private static final Set<String> CIVIL = WordSet.of("""
            Watch Network Institute Center Centre Coalition Alliance Society League Initiative Project Fund Trust Rights
            Movement Campaign Club Church University College School Academy Crescent Cross""");
    private static final Set<String> MEDIA = WordSet.of("""
            News Times Post Journal Herald Tribune Gazette TV Daily Chronicle Observer Mail Telegraph Press Magazine""");
    private static final Set<String> COMPANIES = WordSet.of("""
            Energy Group Corp Corp. Inc Inc. Ltd Ltd. Company Co Bank Holdings Airlines Airways Motors Industries Systems
            Oil Gas Power Insurance Partners Lines Ferries Shipping Capital Services Solutions Technologies LLC PLC plc AG SA GmbH""");

    /** No person's name has one of these in it. */
    private static final Set<String> LINKS = Set.of("without", "for", "against", "beyond");

    private final Roles roles;

    OrganisationNames(Roles roles) {
        this.roles = roles;
    }

    SourceType typeOf(String name) {
        for (String word : name.split("[ -]")) {
            Roles.Role role = roles.of(word);
            boolean body = role != null && (role.kind() == Roles.Kind.PARTY || role.kind() == Roles.Kind.BODY);
            if (role != null && body) {
                return role.type();
            }
            if (CIVIL.contains(word) || LINKS.contains(word.toLowerCase(Locale.ROOT))) {
                return SourceType.NGO;
            }
            if (MEDIA.contains(word)) {
                return SourceType.MEDIA_OUTLET;
            }
            if (COMPANIES.contains(word)) {
                return SourceType.NGO;
            }
        }
        return SourceType.PERSON;
    }

    boolean isOne(String name) {
        return typeOf(name) != SourceType.PERSON;
    }
}
