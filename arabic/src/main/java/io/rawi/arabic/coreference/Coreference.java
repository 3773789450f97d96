package io.rawi.arabic.coreference;

import io.rawi.arabic.Span;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.Proclitics;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what refers back to the names of an article, and gives it their identity. It reads the words from the first to
 * the last and decides only where one name is meant: التنظيم after two organisations that were introduced so is left
 * alone. Immutable and safe for any number of threads.
 */
public final class Coreference {

    private static final float ABBREVIATED = 0.95f;
    private static final float BY_FAMILY = 0.9f;
    private static final float BY_CLASS = 0.8f;
    private static final float NEAREST = 0.6f;

    /** Words behind which the nearest of several towns is no longer the one that is meant. */
    private static final int FAR = 60;

    private static final String GOVERNMENT = "government";
    private static final String ARTICLE = "ال";
    private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين", "اللذين", "اليوم", "الاحد", "الاثنين");
    private static final String BLANK_LINE = "\n\n";

    private final List<ClassNoun> classes = ClassNoun.all();
    private final Vocabulary indefinite = new Vocabulary();
    private final Vocabulary definite = new Vocabulary();
    private final Capitals capitals;
    private final Regime regime;
    private final BareNouns bareNouns = new BareNouns(classes);

    /**
     * @param known what the gazetteer knows: the capitals of countries that an article names are among it
     */
    public Coreference(Collection<GazetteerEntry> known) {
        capitals = new Capitals(known);
        regime = new Regime(known);
        for (ClassNoun noun : classes) {
            indefinite.add(noun.word());
            definite.add(ARTICLE + noun.word());
        }
    }

    /**
     * The mentions and those that refer back to them, in order.
     *
     * @param found in order, without overlaps; by whatever method. Those of the trained tagger that are no more than a class
     *     noun are left out
     */
    public List<EntityMention> resolve(TokenisedText words, List<EntityMention> found) {
        List<EntityMention> mentions = bareNouns.without(found);
        if (mentions.isEmpty() && !Capitals.mayStand(words.tokens())) {
            return mentions;
        }
        List<Reference> references = references(words, mentions);
        if (references.isEmpty()) {
            return mentions;
        }
        List<EntityMention> all = new ArrayList<>(mentions.size() + references.size());
        int next = 0;
        for (Reference reference : references) {
            EntityMention mention = mention(words, reference);
            while (next < mentions.size()
                    && mentions.get(next).span().start() < mention.span().start()) {
                all.add(mentions.get(next++));
            }
            all.add(mention);
        }
        all.addAll(mentions.subList(next, mentions.size()));
        return List.copyOf(all);
    }

    private List<Reference> references(TokenisedText words, List<EntityMention> mentions) {
        Tokens tokens = words.tokens();
        NamedTokens named = new NamedTokens(words, mentions);
        Map<String, Integer> abbreviations = Abbreviations.of(tokens, mentions, named);
        FamilyNames families = new FamilyNames();
        Introductions introductions = new Introductions(indefinite, classes);
        boolean capital = Capitals.mayStand(tokens);
        int begin = capital ? 0 : named.first(0);
        for (int m = 0; m < mentions.size(); m++) {
            // A report says النظام before it says whose as well.
            if (mentions.get(m)
                    .entry()
                    .filter(entry -> entry.kind().equals(GOVERNMENT))
                    .isPresent()) {
                introductions.add(tokens, mentions, m, named.first(m), named.last(m));
                begin = 0;
            }
        }
        boolean ofRegime = regime.isSpokenOf(mentions);
        Proclitics proclitics = new Proclitics();
        List<Reference> references = new ArrayList<>();
        for (int token = begin; token < tokens.count(); token++) {
            int owner = named.owner(token);
            if (owner != NamedTokens.NONE) {
                token = named.last(owner);
                introductions.add(tokens, mentions, owner, named.first(owner), token);
                families.add(tokens, mentions, owner, named.first(owner), token);
                continue;
            }
            int person = families.person(tokens, token);
            if (person != NamedTokens.NONE) {
                references.add(Reference.to(mentions.get(person), token, 0, BY_FAMILY));
                continue;
            }
            boolean stands = capital
                    || !abbreviations.isEmpty()
                    || definite.mayEnd(tokens.text(), tokens.start(token), tokens.end(token));
            int readings = stands ? proclitics.read(tokens.text(), tokens.start(token), tokens.end(token)) : 0;
            Reference found = null;
            for (int r = 0; r < readings && found == null; r++) {
                found = abbreviation(words, mentions, abbreviations, named, token, proclitics, r);
                if (found == null) {
                    found = classNoun(words, mentions, named, introductions, token, proclitics, r);
                }
                if (found == null && ofRegime) {
                    found = regime.at(tokens, token, proclitics, r).orElse(null);
                }
                if (found == null) {
                    found = capitals.at(tokens, mentions, named, token, proclitics, r)
                            .orElse(null);
                }
            }
            if (found == null) {
                found = Latter.at(words, mentions, named, token).orElse(null);
            }
            if (found != null) {
                references.add(found);
            }
        }
        return references;
    }

    private static Reference abbreviation(
            TokenisedText words,
            List<EntityMention> mentions,
            Map<String, Integer> abbreviations,
            NamedTokens named,
            int token,
            Proclitics proclitics,
            int reading) {
        if (abbreviations.isEmpty() || !proclitics.restored(reading).isEmpty()) {
            return null;
        }
        int taken = proclitics.taken(reading);
        Tokens tokens = words.tokens();
        int start = tokens.start(token) + taken;
        if (!Abbreviations.mayBe(tokens.end(token) - start)) {
            return null;
        }
        Integer mention = abbreviations.get(tokens.text().substring(start, tokens.end(token)));
        return mention != null && named.last(mention) < token
                ? Reference.to(mentions.get(mention), token, taken, ABBREVIATED)
                : null;
    }

    private Reference classNoun(
            TokenisedText words,
            List<EntityMention> mentions,
            NamedTokens named,
            Introductions introductions,
            int token,
            Proclitics proclitics,
            int reading) {
        Tokens tokens = words.tokens();
        int start = tokens.start(token) + proclitics.taken(reading);
        int noun = definite.find(proclitics.restored(reading), tokens.text(), start, tokens.end(token));
        int antecedent = noun == Vocabulary.UNKNOWN ? NamedTokens.NONE : introductions.antecedent(noun);
        if (noun != Vocabulary.UNKNOWN
                && antecedent == NamedTokens.NONE
                && !introductions.several(noun)
                && classes.get(noun).type() == EntityType.ORGANISATION
                && isInFirstLine(words, token)) {
            antecedent = announced(tokens, mentions, named, noun);
        }
        if (antecedent == NamedTokens.NONE || described(tokens, token)) {
            return null;
        }
        boolean guess = introductions.several(noun);
        if (guess
                && (token - named.last(antecedent) > FAR || paragraphBetween(words, mentions.get(antecedent), token))) {
            return null;
        }
        int taken = proclitics.taken(reading) - (proclitics.restored(reading).isEmpty() ? 0 : 2);
        return Reference.to(mentions.get(antecedent), token, taken, guess ? NEAREST : BY_CLASS);
    }

    /** Whom the text introduces by a noun, where it is one only: a headline speaks of him before. */
    private int announced(Tokens tokens, List<EntityMention> mentions, NamedTokens named, int noun) {
        Introductions all = new Introductions(indefinite, classes);
        for (int m = 0; m < mentions.size(); m++) {
            all.add(tokens, mentions, m, named.first(m), named.last(m));
        }
        int found = all.several(noun) ? NamedTokens.NONE : all.antecedent(noun);
        boolean named1 = found != NamedTokens.NONE
                && mentions.stream().limit(found).anyMatch(mention -> Identity.same(mention, mentions.get(found)));
        return named1 ? found : NamedTokens.NONE;
    }

    private static boolean isInFirstLine(TokenisedText words, int token) {
        int line = words.text().indexOf('\n');
        return line > 0 && words.original(token, token).end() <= line;
    }

    /** Whether an adjective or a name follows, which says that another one is meant: التنظيم الدولي, المدينة المنورة. */
    private static boolean described(Tokens tokens, int token) {
        return tokens.touchesNext(token)
                && tokens.text().startsWith(ARTICLE, tokens.start(token + 1))
                && tokens.end(token + 1) - tokens.start(token + 1) > 4
                && !isSoundPlural(tokens, token + 1)
                && !RELATIVES.contains(tokens.text(token + 1));
    }

    /** No adjective of a singular: مسلحو التنظيم الرافضين, قصفت الميليشيا المدنيين. */
    private static boolean isSoundPlural(Tokens tokens, int token) {
        int end = tokens.end(token);
        char vowel = tokens.text().charAt(end - 2);
        return end - tokens.start(token) > 6 && tokens.text().charAt(end - 1) == 'ن' && (vowel == 'ي' || vowel == 'و');
    }

    private static boolean paragraphBetween(TokenisedText words, EntityMention antecedent, int token) {
        int to = words.original(token, token).start();
        int at = words.text().indexOf(BLANK_LINE, antecedent.span().end());
        return at >= 0 && at < to;
    }

    private static EntityMention mention(TokenisedText words, Reference reference) {
        Tokens tokens = words.tokens();
        Span span = words.normalised()
                .original(tokens.start(reference.token()) + reference.taken(), tokens.end(reference.token()));
        return new EntityMention(
                span,
                span.of(words.text()),
                reference.type(),
                EntityMention.Method.COREFERENCE,
                reference.entry(),
                reference.confidence());
    }
}
