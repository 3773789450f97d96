package io.rawi.enrich.story;

import io.rawi.schema.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * News of events that never were: each event has words of its own, each report of it uses some of them among those that
 * all news uses.
 *
 * @param articles in order of time
 * @param events the event of each article
 */
record InventedNews(List<Fingerprint> articles, Map<String, String> events) {

    private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمن";
    private static final String[] USUAL =
            ("قال ان في من على الى عن مع بعد قبل خلال امس اليوم رئيس مدينة وزارة مصدر اعلن اكد"
                            + " جديد عام دولة شركة سعر سوق فريق لجنة قرار عمل منطقة طريق")
                    .split(" ");

    static InventedNews of(long seed, int events) {
        Random random = new Random(seed);
        List<Fingerprint> articles = new ArrayList<>();
        Map<String, String> labels = new TreeMap<>();
        for (int event = 0; event < events; event++) {
            List<String> words = words(random, 20);
            double begin = random.nextDouble() * 120;
            int reports = 1 + random.nextInt(6);
            for (int report = 0; report < reports; report++) {
                String id = Integer.toString(random.nextInt(46_656) + 46_656, 36) + "-e" + event + "r" + report;
                String headline = some(random, words.subList(0, 8), 6) + " " + some(random, List.of(USUAL), 2);
                String body = some(random, words, 17) + " " + some(random, List.of(USUAL), 20);
                articles.add(Newsroom.article(id, begin + random.nextDouble() * 20, headline, body));
                labels.put(id, "e" + event);
            }
        }
        articles.sort(Comparator.comparing(Fingerprint::getArticleTime).thenComparing(Fingerprint::getArticleId));
        return new InventedNews(articles, labels);
    }

    /** The same articles, each come up to so many hours late. */
    List<Fingerprint> shuffled(long seed, int hours) {
        Random random = new Random(seed);
        Map<String, Double> arrivals = new HashMap<>();
        articles.forEach(article -> arrivals.put(
                article.getArticleId(),
                article.getArticleTime().toEpochMilli() + random.nextDouble() * hours * 3_600_000));
        return articles.stream()
                .sorted(Comparator.comparing(article -> arrivals.get(article.getArticleId())))
                .toList();
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int letter = 0; letter < 6; letter++) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static String some(Random random, List<String> words, int count) {
        List<String> left = new ArrayList<>(words);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return String.join(" ", taken);
    }
}
