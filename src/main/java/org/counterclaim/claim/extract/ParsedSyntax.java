package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Word;
import org.counterclaim.claim.syntax.DependencyParser;
import org.counterclaim.claim.syntax.DependencyTree;

/** Parts of speech and tree from our own parser. */
final class ParsedSyntax implements Syntax {

    private final DependencyParser parser;
    private final TagRepair repair;

    ParsedSyntax(DependencyParser parser, TagRepair repair) {
        this.parser = parser;
        this.repair = repair;
    }

    @Override
    public Analysis of(String text, List<Span> places) {
        List<Span> parts = new ArrayList<>();
        for (Span place : places) {
            Clitics.cut(text, place, parts);
        }
        String[] words = Plain.words(text, parts);
        DependencyTree tree = parser.parse(List.of(Capitals.quietened(words)));
        String[] tags = new String[words.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tree.tag(i);
        }
        repair.of(words, tags);
        List<Word> read = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            read.add(new Word(Plain.shown(text, parts.get(i)), tags[i], parts.get(i)));
        }
        return new Analysis(read, tree);
    }
}
