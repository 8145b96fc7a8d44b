package org.counterclaim.intake;

import org.counterclaim.platform.Refusal;

/** At the address of an article stands a page that has nothing in common with it. */
public final class AnotherText extends Refusal {

    AnotherText(String url) {
        super(
                Kind.NOT_AN_ARTICLE,
                "What stands at " + url
                        + " now has nothing in common with the article: a front page, a login, or another"
                        + " article. Hand its text in if it is the article.");
        with("reason", "ANOTHER_TEXT");
    }
}
