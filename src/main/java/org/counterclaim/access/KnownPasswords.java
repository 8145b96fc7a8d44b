package org.counterclaim.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for some minutes which passwords fitted, so that a program that sends one with each call does not wait for
 * bcrypt each time. Kept are only keyed hashes, whose key this process makes and never shows; one is of a password with the
 * bcrypt hash that it fitted, so that it is worth nothing once the password has changed, and with the network that it came
 * from.
 */
@Singleton
class KnownPasswords {

    private static final int MOST = 1_000;
    private static final Duration FOR = Duration.ofMinutes(10);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Cache<String, Boolean> fitting =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FOR).build();

    KnownPasswords() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    /** Whether it fitted when it came from the same network before. */
    boolean fits(String password, String hash, String address) {
        return fitting.getIfPresent(mark(password, hash, Network.of(address))) != null;
    }

    void fitted(String password, String hash, String address) {
        fitting.put(mark(password, hash, Network.of(address)), true);
    }

    private String mark(String password, String hash, String network) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal((hash + "\n" + network + "\n" + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
