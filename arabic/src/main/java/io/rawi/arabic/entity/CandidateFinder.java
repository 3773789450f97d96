package io.rawi.arabic.entity;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.token.Proclitics;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds every stretch of a text that spells a name of the gazetteer. Immutable. */
final class CandidateFinder {

    private static final Comparator<Candidate> LONGEST_FIRST =
            Comparator.comparingInt(Candidate::last).reversed().thenComparingInt(Candidate::taken);

    private final Vocabulary vocabulary = new Vocabulary();
    private final NameTrie trie = new NameTrie();
    /** The words that begin names, and the node behind each. */
    private final Vocabulary firsts = new Vocabulary();

    private final int[] nodes;

    CandidateFinder(Gazetteer gazetteer) {
        for (Name name : gazetteer.names()) {
            trie.add(name.words().stream().mapToInt(vocabulary::add).toArray(), name);
            firsts.add(name.words().get(0));
        }
        nodes = new int[firsts.size()];
        for (int word = 0; word < nodes.length; word++) {
            nodes[word] = trie.next(NameTrie.ROOT, vocabulary.add(firsts.word(word)));
        }
    }

    /** The candidates by their first token, the longest first where several begin at one. */
    List<Candidate> find(Tokens tokens) {
        List<Candidate> found = new ArrayList<>();
        Proclitics proclitics = new Proclitics();
        String text = tokens.text();
        for (int token = 0; token < tokens.count(); token++) {
            int start = tokens.start(token);
            int end = tokens.end(token);
            if (!firsts.mayEnd(text, start, end)) {
                continue;
            }
            int readings = proclitics.read(text, start, end);
            int before = found.size();
            for (int reading = 0; reading < readings; reading++) {
                int taken = proclitics.taken(reading);
                int word = firsts.find(proclitics.restored(reading), text, start + taken, end);
                if (word != Vocabulary.UNKNOWN) {
                    // Where the article was written into the preposition (لليمن), the name is shown with both lams:
                    // what is left behind either of them (ليمن, يمن) is nothing that a reader would know.
                    int shown = taken - (proclitics.restored(reading).isEmpty() ? 0 : 2);
                    walk(tokens, token, start + shown, taken, nodes[word], found);
                }
            }
            if (found.size() > before + 1) {
                found.subList(before, found.size()).sort(LONGEST_FIRST);
            }
        }
        return found;
    }

    private void walk(Tokens tokens, int first, int start, int taken, int firstNode, List<Candidate> found) {
        int node = firstNode;
        int token = first;
        while (node != NameTrie.NONE) {
            List<Name> names = trie.bearers(node);
            if (!names.isEmpty()) {
                found.add(new Candidate(first, token, start, taken, names));
            }
            if (!tokens.touchesNext(token)) {
                return;
            }
            token++;
            int word = vocabulary.find("", tokens.text(), tokens.start(token), tokens.end(token));
            node = word == Vocabulary.UNKNOWN ? NameTrie.NONE : trie.next(node, word);
        }
    }
}
