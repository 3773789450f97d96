package io.rawi.enrich.relate;

import io.rawi.enrich.copy.PrintedText;
import io.rawi.schema.Fingerprint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The texts that were compared last, ready to be compared again; all others are read from the calendar's store. */
final class Texts {

    /** More than copies of one text come in a week; some three kilobytes each. */
    private static final int MOST = 12_000;

    private final Function<Member, Fingerprint> fingerprints;
    private final Map<String, Optional<PrintedText>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<PrintedText>> eldest) {
            return size() > MOST;
        }
    };

    Texts(Function<Member, Fingerprint> fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** What is known of a text; nothing of an article that was read before prints were kept. */
    Optional<PrintedText> of(Member member) {
        Optional<PrintedText> text = known.get(member.articleId());
        if (text == null) {
            text = of(fingerprints.apply(member));
            known.put(member.articleId(), text);
        }
        return text;
    }

    /** This sighting of an article is what is to be compared now. */
    void put(Sighting sighting) {
        known.put(sighting.articleId(), of(sighting.fingerprint()));
    }

    static Optional<PrintedText> of(Fingerprint fingerprint) {
        return fingerprint.getPrint().map(PrintedText::of);
    }
}
