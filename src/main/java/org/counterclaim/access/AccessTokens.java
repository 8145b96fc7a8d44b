package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Makes tokens, lets in who holds one, and revokes them. */
@ApplicationScoped
public class AccessTokens implements PanacheRepository<AccessToken> {

    public static final int LONGEST_LABEL = 100;

    private static final int DAYS = 90;
    private static final int MOST_DAYS = 366;
    private static final int MOST_OF_ONE_PERSON = 50;

    private final People people;
    private final Audit audit;
    private final Clock clock;

    AccessTokens(People people, Audit audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new token and its secret, which nobody can see again. */
    public record Made(AccessToken token, Secret secret) {}

    /**
     * @param role null for the maker's own
     * @param expiresOn the last day on which it works; null for 90 days from today
     */
    @Transactional
    public Made make(LoggedIn maker, String label, @Nullable Role role, @Nullable LocalDate expiresOn) {
        // Held, so that of many made at once none is beyond the most.
        Person person = people.unchanged(maker);
        if (person.isOfProvider()) {
            // It would outlive their leave there.
            throw new PasswordRequired();
        }
        Role given = role == null ? person.role() : role;
        if (!person.role().includes(given)) {
            throw Invalid.field(
                    "/role",
                    "beyond-your-own",
                    "role must be at most your own, " + person.role().roleName() + ".");
        }
        LocalDate today = today();
        LocalDate until = expiresOn == null ? today.plusDays(DAYS) : expiresOn;
        if (until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw Invalid.field(
                    "/expiresOn",
                    "out-of-range",
                    "expiresOn must be from today, " + today + ", to " + today.plusDays(MOST_DAYS) + ".");
        }
        delete("person = ?1 and expiresOn < ?2", person, today);
        if (count("person", person) >= MOST_OF_ONE_PERSON) {
            throw new TooManyTokens(MOST_OF_ONE_PERSON);
        }
        Secret secret = Secret.made(Secret.OF_TOKEN);
        AccessToken token = new AccessToken(secret, person, label, given, clock.instant(), until);
        persist(token);
        audit.record(maker.actor(), Change.of("token", token.id(), "created").from(null, told(token)));
        return new Made(token, secret);
    }

    /** The latest first. */
    @Transactional
    public List<AccessToken> of(String person) {
        return list("select t from AccessToken t join fetch t.person p where p.name = ?1 order by t.id desc", person);
    }

    /** Everybody revokes their own, an administrator anybody's; what is not theirs is not there for others. */
    @Transactional
    public AccessToken revoke(long id, LoggedIn who) {
        AccessToken token = findByIdOptional(id)
                .filter(found -> found.person().id() == who.person() || who.role() == Role.ADMIN)
                .orElseThrow(() -> new NotFound("token", id));
        audit.record(who.actor(), Change.of("token", id, "revoked").from(told(token), null));
        delete(token);
        return token;
    }

    void revokeAllOf(Person person) {
        delete("person", person);
    }

    @Transactional
    Optional<LoggedIn> enter(Secret secret) {
        LocalDate today = today();
        Optional<AccessToken> working = find(
                        "from AccessToken t join fetch t.person where t.secretHash = ?1", secret.hash())
                .firstResultOptional()
                .filter(token -> token.worksOn(today));
        // A statement of its own: the token may be revoked by another call at this moment.
        working.filter(token -> !today.equals(token.lastUsedOn()))
                .ifPresent(token -> update("lastUsedOn = ?1 where id = ?2", today, token.id()));
        return working.map(AccessToken::login);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String told(AccessToken token) {
        return "\"" + token.label() + "\" of " + token.person().getName() + ", role "
                + token.role().roleName() + ", until " + token.expiresOn();
    }
}
