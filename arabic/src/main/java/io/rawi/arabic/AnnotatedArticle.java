package io.rawi.arabic;

import io.rawi.arabic.charset.Decoding;
import io.rawi.arabic.chrome.RemovedText;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.event.ReportedEvent;
import io.rawi.arabic.language.LanguageShare;
import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.quantity.QuantityMention;
import io.rawi.arabic.time.ArticleTime;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.token.Tokens;
import java.util.List;

/**
 * What the engine read: the article's own text and everything that was found in it. All spans count UTF-16 code units
 * of {@link #text}.
 *
 * @param title headline, the same characters as the first {@code title.length()} of the text; empty where none was found
 * @param text headline, a blank line, body; only page chrome was taken out, nothing was rewritten
 * @param bodyStart where in the text the body begins
 * @param removed the page chrome that was taken out, in order; offsets count in the text and lie at {@code bodyStart} or
 *     behind it
 * @param normalised the text in normalised spelling, with the way back
 * @param words the words of the normalised text
 * @param decoding how the bytes became text
 * @param language BCP 47 tag of the main language, {@code mixed} or {@code und}
 * @param languages all languages in it, largest share first
 * @param time the article's own time
 * @param entities names in the text, in order, without overlaps
 * @param times times that the text states, in order, without overlaps
 * @param quantities numbers and quantities that the text states, in order, without overlaps
 * @param events events that the text reports, in order
 */
public record AnnotatedArticle(
        String title,
        String text,
        int bodyStart,
        List<RemovedText> removed,
        NormalisedText normalised,
        Tokens words,
        Decoding decoding,
        String language,
        List<LanguageShare> languages,
        ArticleTime time,
        List<EntityMention> entities,
        List<TimeMention> times,
        List<QuantityMention> quantities,
        List<ReportedEvent> events) {

    public AnnotatedArticle {
        removed = List.copyOf(removed);
        languages = List.copyOf(languages);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        events = List.copyOf(events);
    }

    /** How many word tokens the text has, in normalised spelling. */
    public int tokens() {
        return normalised.words();
    }
}
