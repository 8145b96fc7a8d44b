package org.counterclaim.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the paragraphs of the narrative: from the head to where the site takes over, without what stands between. */
final class Story {

    /** So many short lines in a row are a list of other stories. */
    private static final int LIST = 3;

    /** A paragraph behind a list takes the story up again only when it is as long as text is. */
    private static final int TEXT_WORDS = 8;

    private final List<Paragraph> paragraphs;
    private final List<Form> forms;
    private final FormReader reader;

    Story(List<Paragraph> paragraphs, List<Form> forms, FormReader reader) {
        this.paragraphs = paragraphs;
        this.forms = forms;
        this.reader = reader;
    }

    List<Integer> from(Head head) {
        if (isJustText(head)) {
            return IntStream.range(0, forms.size())
                    .filter(i -> switch (forms.get(i)) {
                        case PROSE, ITEM, TITLE, LABEL -> true;
                        default -> false;
                    })
                    .boxed()
                    .toList();
        }
        return told(head);
    }

    /** A few sentences without anything of a page around them. */
    private boolean isJustText(Head head) {
        long text = forms.stream().filter(form -> form == Form.PROSE).count();
        if (text == 0) {
            return head.lines().isEmpty();
        }
        boolean headed = head.headline() >= 0
                && paragraphs.stream().mapToInt(Paragraph::words).max().orElse(0) >= 2 * TEXT_WORDS
                && head.headline() + 1 < paragraphs.size()
                && paragraphs.get(head.headline() + 1).afterGap();
        return text == 1 && head.lines().isEmpty() && !headed && !forms.contains(Form.CLOSING);
    }

    private List<Integer> told(Head head) {
        List<Integer> told = new ArrayList<>();
        boolean closed = false;
        boolean anotherStory = false;
        int titles = 0;
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            boolean begun = !told.isEmpty();
            titles = form == Form.TITLE ? titles + 1 : 0;
            if (form == Form.CLOSING || titles >= LIST) {
                closed |= begun;
            } else if (form == Form.DATELINE && begun && !head.lines().contains(i)) {
                anotherStory = true;
            } else if (isText(i) && !anotherStory && (!closed || resumes(i))) {
                closed = false;
                told.add(i);
            }
        }
        return told;
    }

    private boolean isText(int i) {
        return (forms.get(i) == Form.PROSE || forms.get(i) == Form.ITEM) && !reader.isTruncated(paragraphs.get(i));
    }

    /** One paragraph below a title is a teaser; two of some length, one after the other, are the story going on. */
    private boolean resumes(int i) {
        return isLong(i)
                && i + 1 < forms.size()
                && isLong(i + 1)
                && paragraphs.get(i).afterGap() == paragraphs.get(i + 1).afterGap();
    }

    private boolean isLong(int i) {
        return forms.get(i) == Form.PROSE && isText(i) && paragraphs.get(i).words() >= TEXT_WORDS;
    }
}
