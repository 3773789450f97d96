package io.rawi.bench.evaluate;

import io.rawi.arabic.Span;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.entity.EntityTagger;
import io.rawi.arabic.entity.MentionMerger;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.tagger.NameTagger;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.tagger.Tags;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;

/** What the whole engine marks, gazetteer and tagger together, as tags of its words. */
final class MergedNames {

    private final EntityTagger known = new EntityTagger(Gazetteer.builtIn());
    private final NameTagger tagger;

    MergedNames(NameTagger tagger) {
        this.tagger = tagger;
    }

    byte[] tags(TokenisedText words) {
        byte[] tags = new byte[words.tokens().count()];
        int token = 0;
        List<TaggedName> tagged = tagger.names(words);
        for (EntityMention mention : MentionMerger.merge(words, known.tag(words, tagged), tagged)) {
            while (token < tags.length
                    && words.original(token, token).end() <= mention.span().start()) {
                token++;
            }
            boolean first = true;
            while (token < tags.length && before(words, token, mention.span())) {
                tags[token++] = (byte) (first ? Tags.first(mention.type()) : Tags.further(mention.type()));
                first = false;
            }
        }
        return tags;
    }

    private static boolean before(TokenisedText words, int token, Span span) {
        return words.original(token, token).start() < span.end();
    }
}
