package io.rawi.enrich.story;

import io.rawi.schema.EntityType;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Story;
import io.rawi.schema.StoryFeatures;
import io.rawi.schema.StoryName;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** Stories on stores in memory, with what the rest of the step holds for them: fingerprints, and which story each has. */
final class Newsroom {

    static final Instant BEGIN = Instant.parse("2024-03-10T00:00:00Z");
    private static final Versions VERSIONS = new Versions("1", "none", "1");
    private static final TermWeights TABLE = TermWeights.builtIn();

    final Map<String, KeyValueStore<Bytes, byte[]>> stores = new HashMap<>();
    /** The story of each article. */
    final Map<String, String> placed = new TreeMap<>();
    /** The last record of each story, as a compacted topic keeps it. */
    final Map<String, Story> table = new TreeMap<>();

    private final Map<String, Fingerprint> fingerprints = new TreeMap<>();
    private StoryTelling stories = open();

    /** An article: the words of its headline and of its body, all of which are rare where they are known to no table. */
    static Fingerprint article(String id, double hours, String headline, String body) {
        StoryFeatures features = new StoryFeatures(terms(headline, body), headline, List.of());
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.setArticleId(id);
        fingerprint.setDocumentId(id);
        fingerprint.setContentId(id);
        fingerprint.setSource(id + ".example");
        fingerprint.setArticleTime(BEGIN.plusSeconds((long) (hours * 3600)));
        fingerprint.setFetchedAt(fingerprint.getArticleTime());
        fingerprint.setLanguage("ar");
        fingerprint.setTokens(body.split(" ").length);
        fingerprint.setMinHash(ByteBuffer.allocate(0));
        fingerprint.setStory(features);
        fingerprint.setVersions(VERSIONS);
        return fingerprint;
    }

    /** The same article naming someone or something. */
    static Fingerprint naming(Fingerprint article, EntityType type, String... names) {
        article.getStory()
                .orElseThrow()
                .setNames(Arrays.stream(names)
                        .map(name -> new StoryName("id-" + name, name, type))
                        .toList());
        return article;
    }

    private static ByteBuffer terms(String headline, String body) {
        Map<Integer, Integer> terms = new TreeMap<>();
        for (String word : headline.split(" ")) {
            terms.put(TermCode.of(word), StoryTerms.IN_HEADLINE | StoryTerms.IN_LEAD | 3);
        }
        String[] words = body.split(" ");
        IntStream.range(0, Math.min(words.length, StoryTerms.WORDS))
                .forEach(at ->
                        terms.putIfAbsent(TermCode.of(words[at]), at < StoryTerms.EARLY ? StoryTerms.IN_LEAD | 1 : 1));
        ByteBuffer bytes = ByteBuffer.allocate(terms.size() * StoryTerms.BYTES);
        terms.forEach((term, places) -> bytes.putInt(term).put(places.byteValue()));
        return bytes.flip();
    }

    /** An article comes in that repeats none; gives what is told. */
    List<Story> enter(Fingerprint article) {
        return enter(article, false, Optional.empty());
    }

    /** A copy to the letter of another article comes in. */
    List<Story> copy(Fingerprint article, String of) {
        return enter(article, true, Optional.of(placed.get(of)));
    }

    /** A near copy of another article comes in. */
    List<Story> nearCopy(Fingerprint article, String of) {
        return enter(article, false, Optional.of(placed.get(of)));
    }

    private List<Story> enter(Fingerprint article, boolean copy, Optional<String> story) {
        fingerprints.put(article.getArticleId(), article);
        stories.enter(article, copy, story);
        return told();
    }

    /** An article turns out to be another than it was known as. */
    List<Story> move(Fingerprint now) {
        Fingerprint before = fingerprints.put(now.getArticleId(), now);
        stories.move(before, now, placed.get(now.getArticleId()));
        return told();
    }

    /** Two articles turn out to be copies. */
    List<Story> unite(String one, String other) {
        stories.unite(placed.get(one), placed.get(other));
        return told();
    }

    /** All that is in memory is lost; the stores are not. */
    void restart() {
        stories = open();
    }

    /** The story that an article lies in, as it was told of last. */
    Story storyOf(String articleId) {
        return table.get(placed.get(articleId));
    }

    private List<Story> told() {
        List<Story> told = new ArrayList<>();
        stories.tell(VERSIONS, told::add);
        told.forEach(story -> table.put(story.getStoryId(), story));
        return told;
    }

    private StoryTelling open() {
        return new StoryTelling(
                TABLE,
                name -> stores.computeIfAbsent(
                        name, any -> Stores.inMemoryKeyValueStore(name).get()),
                this::ofDay,
                placed::put);
    }

    private Stream<StoryTelling.Placed> ofDay(int day) {
        return fingerprints.values().stream()
                .filter(article -> Math.floorDiv(article.getArticleTime().toEpochMilli(), Terms.DAY) == day)
                .filter(article -> placed.containsKey(article.getArticleId()))
                .map(article -> new StoryTelling.Placed(article, placed.get(article.getArticleId())));
    }
}
