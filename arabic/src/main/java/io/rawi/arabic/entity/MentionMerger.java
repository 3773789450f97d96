package io.rawi.arabic.entity;

import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds the names that the trained tagger found to those of the gazetteer. What the gazetteer found stands, for it knows
 * what is named; the tagger's names fill the places between.
 */
public final class MentionMerger {

    /** A tagger's name of fewer letters is an initial or a slip. */
    private static final int SHORTEST = 2;

    /** Names less sure than this are left out. */
    private static final float LEAST = 0.5f;

    /**
     * What the training texts hold for names and a reader of news would not mark: God in set phrases, currencies, the
     * heir to the throne. السعودية is known where it is the country, and else an adjective. In normalised spelling.
     */
    private static final Set<String> NOT_MARKED = Set.of(
            "الله",
            "لله",
            "والله",
            "ولله",
            "بالله",
            "دولار",
            "دولارا",
            "الدولار",
            "يورو",
            "اليورو",
            "ريال",
            "ريالا",
            "الريال",
            "درهم",
            "درهما",
            "الدرهم",
            "دينار",
            "دينارا",
            "الدينار",
            "جنيه",
            "جنيها",
            "الجنيه",
            "ليره",
            "الليره",
            "ين",
            "الين",
            "السعوديه",
            "العهد");

    /** Words of which the tagger takes the first letter for "and" and the rest for a name: دون ورود أنباء. */
    private static final Set<String> WORDS = Set.of(
            "ورود", "وصول", "وقوع", "وجود", "وجده", "وجدها", "ورد", "وردت", "وفاه", "وضع", "وعد", "وفد", "وسط", "وفق",
            "وقف", "وقفه", "وزن", "وصف", "وحده", "وقت", "ولاده", "وداع", "وشك", "وعي", "وفره", "ولاء", "وباء", "وثيقه");

    private MentionMerger() {}

    /** All mentions in order, without overlaps. */
    public static List<EntityMention> merge(TokenisedText words, List<EntityMention> known, List<TaggedName> tagged) {
        if (tagged.isEmpty()) {
            return known;
        }
        List<EntityMention> merged = new ArrayList<>(known.size() + tagged.size());
        int next = 0;
        for (TaggedName whole : tagged) {
            for (TaggedName part : TaggedPersons.of(words, whole)) {
                TaggedName name = behindPerson(words, part, merged);
                Span span = span(words, name);
                while (next < known.size() && known.get(next).span().end() <= span.start()) {
                    merged.add(known.get(next++));
                }
                boolean free = next == known.size() || !known.get(next).span().overlaps(span);
                if (free && span.length() >= SHORTEST && marked(words, name)) {
                    merged.add(mention(words, name, span));
                }
            }
        }
        merged.addAll(known.subList(next, known.size()));
        return List.copyOf(merged);
    }

    /** Where a person is listed behind another, its و is "and": كيفن جيمس وميشيل موناجان. */
    private static TaggedName behindPerson(TokenisedText words, TaggedName name, List<EntityMention> before) {
        if (before.isEmpty() || before.get(before.size() - 1).type() != EntityType.PERSON) {
            return name;
        }
        int end = before.get(before.size() - 1).span().end();
        int start = words.original(name.first(), name.first()).start();
        int joined = start - end <= 2 ? TaggedPersons.joinedBehindPerson(words.tokens(), name) : name.joined();
        return joined == name.joined()
                ? name
                : new TaggedName(name.first(), name.last(), joined, name.type(), name.confidence());
    }

    private static boolean marked(TokenisedText words, TaggedName name) {
        return name.confidence() >= LEAST
                && !(name.joined() == 1 && WORDS.contains(words.tokens().text(name.first())))
                && !(name.first() == name.last()
                        && NOT_MARKED.contains(words.tokens().text(name.first())));
    }

    private static EntityMention mention(TokenisedText words, TaggedName name, Span span) {
        return new EntityMention(
                span,
                span.of(words.text()),
                name.type(),
                EntityMention.Method.TAGGER,
                Optional.empty(),
                name.confidence());
    }

    /** The name without the joined words before it. */
    private static Span span(TokenisedText words, TaggedName name) {
        Span whole = words.original(name.first(), name.last());
        return name.joined() == 0
                ? whole
                : new Span(
                        words.normalised()
                                .original(words.tokens().start(name.first()) + name.joined())
                                .start(),
                        whole.end());
    }
}
