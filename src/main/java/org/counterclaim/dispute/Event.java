package org.counterclaim.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as claims tell it: one kind of event in one place, and the days that claims on it speak of. It begins
 * with the first such claim, grows with those that are near enough in time, and goes into another when a claim between
 * them shows that the two are one.
 */
@Entity
@Table(name = "events")
public class Event {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "events_seq")
    @SequenceGenerator(name = "events_seq", allocationSize = 50)
    private @Nullable Long id;

    private String family;

    private String place;

    private String placeKey;

    private @Nullable LocalDate firstDay;

    private @Nullable LocalDate lastDay;

    private @Nullable Long mergedInto;

    private Instant openedAt;

    protected Event() {}

    /** @param placeKey equal for the same place, however it is named */
    Event(String family, String place, String placeKey, @Nullable LocalDate day, Instant openedAt) {
        this.family = family;
        this.place = place;
        this.placeKey = placeKey;
        this.firstDay = day;
        this.lastDay = day;
        this.openedAt = openedAt;
    }

    void speaksOf(@Nullable LocalDate day) {
        covers(earliest(firstDay, day), latest(lastDay, day));
    }

    void covers(@Nullable LocalDate first, @Nullable LocalDate last) {
        firstDay = first;
        lastDay = last;
    }

    void takesIn(Event other) {
        speaksOf(other.firstDay);
        speaksOf(other.lastDay);
        other.mergedInto = id();
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one == null ? LocalDate.MAX : one, other == null ? LocalDate.MAX : other)
                .min(LocalDate::compareTo)
                .filter(day -> !day.equals(LocalDate.MAX))
                .orElse(null);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one == null ? LocalDate.MIN : one, other == null ? LocalDate.MIN : other)
                .max(LocalDate::compareTo)
                .filter(day -> !day.equals(LocalDate.MIN))
                .orElse(null);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The kind that stands for all that are the same matter. */
    public String family() {
        return family;
    }

    public String place() {
        return place;
    }

    String placeKey() {
        return placeKey;
    }

    /** The first day that a claim on it speaks of; null while none tells one. */
    public @Nullable LocalDate firstDay() {
        return firstDay;
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** The event that it went into; null while it stands on its own. */
    public @Nullable Long mergedInto() {
        return mergedInto;
    }
}
