package org.counterclaim.dispute.compare;

import java.util.List;

/**
 * One origin of what is said on a question: a party with what others only pass on from it.
 *
 * @param party the side, as it is kept; {@code shown} is its name for people
 * @param claims ids of the claims that come from it, whoever repeats them
 * @param articles in how many articles they appear: that is reach, not corroboration
 * @param texts how many texts these articles carry: copies of one are one
 * @param why its independence and its grade in sentences
 */
public record Origin(
        String party,
        String shown,
        List<String> claims,
        int articles,
        int texts,
        Independence independence,
        Grade grade,
        String why) {

    public Origin {
        claims = List.copyOf(claims);
    }
}
