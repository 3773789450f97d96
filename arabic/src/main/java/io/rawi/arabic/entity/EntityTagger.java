package io.rawi.arabic.entity;

import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of a {@link Gazetteer} in a text: behind proclitics, inside quotation marks of every shape, in every
 * spelling. Where names overlap the longer one holds; of one spelling with several bearers the one whose region the
 * article names. Immutable and safe for any number of threads.
 */
public final class EntityTagger {

    /** A name that means nothing else. */
    private static final float CERTAIN = 1.0f;
    /** A name that is a word as well, or has several bearers, and was told by what stands around it. */
    private static final float TOLD = 0.8f;
    /** A name with several bearers where nothing told which. */
    private static final float GUESSED = 0.5f;

    private final CandidateFinder finder;
    private final PlaceCues cues = new PlaceCues();

    public EntityTagger(Gazetteer gazetteer) {
        finder = new CandidateFinder(gazetteer);
    }

    /**
     * The names in a text, in order, without overlaps. Spans and surfaces are of the original.
     */
    public List<EntityMention> tag(TokenisedText words) {
        return tag(words, List.of());
    }

    /**
     * The names in a text, in order, without overlaps.
     *
     * @param tagged the names that a trained tagger found there: what it takes for a place or a body may be the one of
     *     the list also where nothing else around it says so
     */
    public List<EntityMention> tag(TokenisedText words, List<TaggedName> tagged) {
        String text = words.text();
        NormalisedText normalised = words.normalised();
        Tokens tokens = words.tokens();
        List<Candidate> candidates = finder.find(tokens);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Surroundings surroundings =
                new Surroundings(text, normalised, tokens, cues, Support.of(candidates), new TaggedSpans(tagged));
        List<EntityMention> mentions = new ArrayList<>();
        int covered = -1;
        for (Candidate candidate : candidates) {
            if (candidate.first() <= covered || surroundings.broken(candidate)) {
                continue;
            }
            Optional<Name> bearer = surroundings.bearer(candidate);
            if (bearer.isPresent()) {
                mentions.add(mention(text, normalised, tokens, candidate, bearer.get(), surroundings));
                surroundings.accepted(candidate, bearer.get());
                covered = candidate.last();
            }
        }
        return List.copyOf(mentions);
    }

    private static EntityMention mention(
            String text,
            NormalisedText normalised,
            Tokens tokens,
            Candidate candidate,
            Name bearer,
            Surroundings surroundings) {
        Span span = normalised.original(candidate.start(), tokens.end(candidate.last()));
        float confidence = candidate.names().size() > 1
                ? surroundings.told(bearer) ? TOLD : GUESSED
                : bearer.guard() == Guard.FREE ? CERTAIN : TOLD;
        return new EntityMention(
                span,
                span.of(text),
                bearer.entry().type(),
                EntityMention.Method.GAZETTEER,
                Optional.of(bearer.entry()),
                confidence);
    }
}
