package io.rawi.arabic.event;

import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;

/**
 * The words of a text looked up in the lexicon.
 *
 * @param lexemes number of each word in the lexicon, or -1
 * @param clitics what stands joined before it, as {@link Clitics} tells it
 * @param triggers how many words tell an event
 */
record TriggerScan(int[] lexemes, int[] clitics, int triggers) {

    static TriggerScan of(EventLexicon lexicon, Tokens tokens) {
        Clitics reader = new Clitics(lexicon.vocabulary());
        int[] lexemes = new int[tokens.count()];
        int[] clitics = new int[lexemes.length];
        int triggers = 0;
        for (int i = 0; i < lexemes.length; i++) {
            char first = tokens.text().charAt(tokens.start(i));
            if (first >= '0' && first <= '9') {
                lexemes[i] = Vocabulary.UNKNOWN;
                continue;
            }
            clitics[i] = reader.read(tokens.text(), tokens.start(i), tokens.end(i));
            lexemes[i] = reader.word();
            triggers += lexicon.trigger(lexemes[i]) != null ? 1 : 0;
        }
        return new TriggerScan(lexemes, clitics, triggers);
    }
}
