package io.rawi.arabic.event;

import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;

/**
 * The words of a text looked up in the lexicon.
 *
 * @param lexemes number of each word in the lexicon, or -1
 * @param clitics what stands joined before it, as {@link Clitics} tells it
 * @param promising whether a word tells an event by itself, or one that needs support stands beside one that gives it
 */
record TriggerScan(int[] lexemes, int[] clitics, boolean promising) {

    /**
     * Looks the words up.
     *
     * @param armed whether the text names an armed group or force
     */
    static TriggerScan of(EventLexicon lexicon, Tokens tokens, boolean armed) {
        Clitics reader = new Clitics(lexicon.vocabulary());
        int[] lexemes = new int[tokens.count()];
        int[] clitics = new int[lexemes.length];
        boolean weak = false;
        boolean strong = false;
        boolean support = armed;
        for (int i = 0; i < lexemes.length; i++) {
            char first = tokens.text().charAt(tokens.start(i));
            if (first >= '0' && first <= '9') {
                lexemes[i] = Vocabulary.UNKNOWN;
                continue;
            }
            clitics[i] = reader.read(tokens.text(), tokens.start(i), tokens.end(i));
            lexemes[i] = reader.word();
            Trigger trigger = lexicon.trigger(lexemes[i]);
            weak |= trigger != null;
            strong |= trigger != null && trigger.strong();
            support |= lexicon.supports(lexemes[i]);
        }
        return new TriggerScan(lexemes, clitics, strong || weak && support);
    }
}
