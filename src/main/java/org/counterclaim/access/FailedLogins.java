package org.counterclaim.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts failed log-ins by name and by address, in memory, and refuses more once there were too many. */
@ApplicationScoped
class FailedLogins {

    /** Names and addresses that are remembered at most; to push one out takes thousands of addresses. */
    private static final int MOST = 50_000;

    private record Failure(Instant at, String name) {}

    private final LoginConfig config;
    private final Clock clock;
    private final Cache<String, List<Failure>> failures;

    FailedLogins(LoginConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(config.failuresWithin())
                .build();
    }

    void refuseTooMany(String name, String address) {
        refuse(leftOf(name));
        refuseTooMany(address);
    }

    void refuseTooMany(String address) {
        refuse(left(ofAddress(address), config.failuresOfAddress()));
    }

    boolean areTooManyOf(String name) {
        return leftOf(name) != null;
    }

    void note(String name, String address) {
        note(ofName(name), name, config.failuresOfName());
        note(ofAddress(address), name, config.failuresOfAddress());
    }

    /** A success forgives this name's failures; those on other names from the same address still count. */
    void forgive(String name, String address) {
        failures.invalidate(ofName(name));
        failures.asMap()
                .computeIfPresent(
                        ofAddress(address),
                        (key, before) -> orNull(before.stream()
                                .filter(failure -> !failure.name().equals(name))
                                .toList()));
    }

    private static void refuse(@Nullable Duration left) {
        if (left != null) {
            throw new TooManyFailures(left);
        }
    }

    private @Nullable Duration leftOf(String name) {
        return left(ofName(name), config.failuresOfName());
    }

    private @Nullable Duration left(String key, int most) {
        List<Failure> counting = failures.getIfPresent(key);
        if (counting == null || counting.size() < most) {
            return null;
        }
        Instant free = counting.get(counting.size() - most).at().plus(config.failuresWithin());
        Instant now = clock.instant();
        return now.isBefore(free) ? Duration.between(now, free) : null;
    }

    private void note(String key, String name, int most) {
        Failure latest = new Failure(clock.instant(), name);
        failures.asMap().merge(key, List.of(latest), (before, one) -> {
            List<Failure> all = Stream.concat(before.stream(), one.stream()).toList();
            return all.subList(Math.max(0, all.size() - most), all.size());
        });
    }

    private static @Nullable List<Failure> orNull(List<Failure> left) {
        return left.isEmpty() ? null : left;
    }

    private static String ofName(String name) {
        return "name " + name;
    }

    private static String ofAddress(String address) {
        return "address " + Network.of(address);
    }
}
