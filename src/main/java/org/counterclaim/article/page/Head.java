package org.counterclaim.article.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stands before the narrative.
 *
 * @param headline index of the headline's paragraph, -1 without one
 * @param lines indexes of dateline, byline and date lines that speak of this story
 */
record Head(int headline, List<Integer> lines) {

    private static final Set<Form> LEAD = EnumSet.of(Form.DATELINE, Form.BYLINE, Form.DATE);

    /** Shorter lines before the narrative are rather the site's name or the section. */
    private static final int HEADLINE_WORDS = 5;

    /** Corrects {@code forms} where a headline ends like a sentence. */
    static Head of(List<Paragraph> paragraphs, List<Form> forms) {
        int first = firstText(forms, 0);
        if (first >= 0 && isHeadlineLikeASentence(paragraphs, forms, first)) {
            forms.set(first, Form.TITLE);
            first = firstText(forms, first + 1);
        }
        List<Integer> lines = lines(forms, first);
        return new Head(headline(paragraphs, forms, first < 0 ? forms.size() : first, lines), lines);
    }

    private static int firstText(List<Form> forms, int from) {
        for (int i = from; i < forms.size(); i++) {
            if (forms.get(i) == Form.PROSE || forms.get(i) == Form.ITEM) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeadlineLikeASentence(List<Paragraph> paragraphs, List<Form> forms, int first) {
        Paragraph p = paragraphs.get(first);
        boolean another = first > 0
                && forms.subList(0, first).contains(Form.TITLE)
                && paragraphs.get(first - 1).words() >= HEADLINE_WORDS;
        long text = forms.stream().filter(form -> form == Form.PROSE).count();
        boolean looksSo = (p.isTitleCase() && !p.isCapitals()) || p.text().endsWith("?");
        return !another && text > 2 && p.words() <= 25 && looksSo;
    }

    /** A short standfirst may part headline and dateline: so one paragraph of text may stand before them. */
    private static List<Integer> lines(List<Form> forms, int first) {
        List<Integer> lines = new ArrayList<>();
        int second = first < 0 ? -1 : firstText(forms, first + 1);
        int end = second < 0 ? forms.size() : second;
        Set<Form> seen = EnumSet.noneOf(Form.class);
        for (int i = 0; i < end && forms.get(i) != Form.CLOSING; i++) {
            if (LEAD.contains(forms.get(i)) && seen.add(forms.get(i))) {
                lines.add(i);
            }
        }
        return lines;
    }

    private static int headline(List<Paragraph> paragraphs, List<Form> forms, int text, List<Integer> lines) {
        int end = lines.isEmpty() ? text : Math.min(text, lines.get(0));
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (forms.get(i) == Form.TITLE) {
                titles.add(i);
            }
        }
        if (titles.isEmpty() && end < text) {
            return headline(paragraphs, forms, text, List.of());
        }
        int repeated = repeated(paragraphs, titles);
        if (repeated >= 0) {
            return repeated;
        }
        // a menu may stand above: what is near the text counts
        List<Integer> near = titles.subList(Math.max(0, titles.size() - 3), titles.size());
        int best = -1;
        for (int i : near) {
            int words = paragraphs.get(i).words();
            if (words >= HEADLINE_WORDS) {
                return i;
            }
            best = best < 0 || words > paragraphs.get(best).words() ? i : best;
        }
        return best;
    }

    private static int repeated(List<Paragraph> paragraphs, List<Integer> titles) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i : titles) {
            String title = paragraphs.get(i).text().toLowerCase(Locale.ROOT);
            if (seen.containsKey(title) && paragraphs.get(i).words() >= 3) {
                return seen.get(title);
            }
            seen.putIfAbsent(title, i);
        }
        return -1;
    }
}
