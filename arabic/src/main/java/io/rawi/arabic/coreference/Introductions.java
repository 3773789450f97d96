package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.token.Proclitics;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;
import java.util.Arrays;
import java.util.List;

/** Which class noun introduced whom so far: of each noun the last mention, and whether there were others. Of one text. */
final class Introductions {

    private static final int SEVERAL = -2;

    private final Vocabulary nouns;
    private final List<ClassNoun> classes;
    private final int[] lastOf;
    private final int[] onlyOf;
    private final Proclitics proclitics = new Proclitics();

    Introductions(Vocabulary nouns, List<ClassNoun> classes) {
        this.nouns = nouns;
        this.classes = classes;
        lastOf = new int[classes.size()];
        onlyOf = new int[classes.size()];
        Arrays.fill(lastOf, NamedTokens.NONE);
        Arrays.fill(onlyOf, NamedTokens.NONE);
    }

    /** Takes note of a mention with the noun that it begins with, or that stands before it. */
    void add(Tokens tokens, List<EntityMention> mentions, int mention, int first, int last) {
        int noun = first < last ? noun(tokens, first, mentions.get(mention).type()) : NamedTokens.NONE;
        if (noun == NamedTokens.NONE && first > 0 && near(tokens, first)) {
            noun = noun(tokens, first - 1, mentions.get(mention).type());
            ClassNoun before = noun == NamedTokens.NONE ? null : classes.get(noun);
            boolean fits = before == null
                    || mentions.get(mention).entry().map(before::fits).orElse(true);
            noun = fits ? noun : NamedTokens.NONE;
        }
        if (noun == NamedTokens.NONE) {
            return;
        }
        lastOf[noun] = mention;
        if (onlyOf[noun] == NamedTokens.NONE) {
            onlyOf[noun] = mention;
        } else if (onlyOf[noun] >= 0 && !Identity.same(mentions.get(onlyOf[noun]), mentions.get(mention))) {
            onlyOf[noun] = SEVERAL;
        }
    }

    /** Whom a noun with the article stands for, or {@link NamedTokens#NONE}. */
    int antecedent(int noun) {
        int found = classes.get(noun).nearest() && onlyOf[noun] == SEVERAL ? lastOf[noun] : onlyOf[noun];
        return Math.max(found, NamedTokens.NONE);
    }

    /** Whether several were introduced by a noun, so that the nearest one is a guess. */
    boolean several(int noun) {
        return onlyOf[noun] == SEVERAL;
    }

    /** Whether nothing but blanks and opening marks stands between a word and the one before. */
    private static boolean near(Tokens tokens, int token) {
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            char c = tokens.text().charAt(i);
            if (c != ' ' && c != '"' && c != '(') {
                return false;
            }
        }
        return true;
    }

    private int noun(Tokens tokens, int token, EntityType type) {
        int readings = proclitics.read(tokens.text(), tokens.start(token), tokens.end(token));
        for (int r = 0; r < readings; r++) {
            int start = tokens.start(token) + proclitics.taken(r);
            int bare = tokens.text().startsWith("ال", start) ? start + 2 : start;
            int noun = nouns.find("", tokens.text(), bare, tokens.end(token));
            if (noun != Vocabulary.UNKNOWN && classes.get(noun).type() == type) {
                return noun;
            }
        }
        return NamedTokens.NONE;
    }
}
