package org.counterclaim.claim.extract;

import java.util.Set;

/**
 * A place of the gazetteer.
 *
 * @param id "IR", "IR/Fars", "IR/Fars/Shiraz"; a region of the world is its name
 * @param name as running text names it; with the country where a larger namesake lies in another one
 * @param within ids of every larger place that holds it
 * @param thousands of people, only for telling which of two namesakes is meant
 */
public record Place(String id, String name, Precision precision, Set<String> within, int thousands) {

    /** How exactly a place is told. */
    public enum Precision {
        CITY,
        /** A province, state or other first division of a country. */
        ADM1,
        COUNTRY,
        /** What is neither: part of a country without being a division of it, or a region of the world. */
        REGION
    }

    public Place {
        within = Set.copyOf(within);
    }

    public boolean isWithin(Place other) {
        return within.contains(other.id);
    }

    /** The code of the country that it is or lies in; empty for a region of the world. */
    public String country() {
        int end = id.indexOf('/');
        String code = end < 0 ? id : id.substring(0, end);
        return code.length() == 2 ? code : "";
    }

    Place named(String other) {
        return new Place(id, other, precision, within, thousands);
    }
}
