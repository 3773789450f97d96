package io.rawi.bench.evaluate;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.Tags;
import io.rawi.arabic.tagger.train.TaggedText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's name finder with its default features and parameters, trained on the same sentences as the tagger. */
final class OpenNlpNames {

    private static final int ROUNDS = 5;

    private final NameFinderME finder;

    private OpenNlpNames(TokenNameFinderModel model) {
        this.finder = new NameFinderME(model);
    }

    static OpenNlpNames train(List<TaggedText> texts) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (TaggedText text : texts) {
            for (Sentence sentence : sentences(text)) {
                samples.add(sample(sentence, text));
            }
        }
        return new OpenNlpNames(NameFinderME.train(
                "ar", null, stream(samples), TrainingParameters.defaultParams(), new TokenNameFinderFactory()));
    }

    /** The names that it finds in the words of the file, as tags of them. */
    int[] tags(TaggedText text) {
        int[] tags = new int[text.words().size()];
        for (Sentence sentence : sentences(text)) {
            for (Span name : finder.find(sentence.words())) {
                EntityType type = EntityType.valueOf(name.getType());
                for (int word = name.getStart(); word < name.getEnd(); word++) {
                    tags[sentence.first() + word] = word == name.getStart() ? Tags.first(type) : Tags.further(type);
                }
            }
        }
        finder.clearAdaptiveData();
        return tags;
    }

    /** Words a second of one thread's processor time. */
    double speed(List<TaggedText> texts) {
        long words = texts.stream().mapToLong(text -> text.words().size()).sum();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach(this::tags);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            best = Math.max(best, words * 1e9 / Math.max(1, took));
        }
        return best;
    }

    private record Sentence(int first, String[] words) {}

    private static List<Sentence> sentences(TaggedText text) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int word = 1; word <= text.words().size(); word++) {
            boolean ends = word == text.words().size()
                    || text.text()
                            .substring(
                                    text.words().get(word - 1).end(),
                                    text.words().get(word).start())
                            .contains("\n");
            if (ends) {
                String[] words = text.words().subList(first, word).stream()
                        .map(span -> span.of(text.text()))
                        .toArray(String[]::new);
                sentences.add(new Sentence(first, words));
                first = word;
            }
        }
        return sentences;
    }

    private static NameSample sample(Sentence sentence, TaggedText text) {
        List<Span> names = new ArrayList<>();
        int[] tags = text.tags();
        int end = sentence.first() + sentence.words().length;
        for (int word = sentence.first(); word < end; word++) {
            if (tags[word] != Tags.OUTSIDE) {
                int last = word + 1;
                EntityType type = Tags.type(tags[word]);
                while (last < end && tags[last] == Tags.further(type)) {
                    last++;
                }
                names.add(new Span(word - sentence.first(), last - sentence.first(), type.name()));
                word = last - 1;
            }
        }
        return new NameSample(sentence.words(), names.toArray(Span[]::new), sentence.first() == 0);
    }

    private static ObjectStream<NameSample> stream(List<NameSample> samples) {
        return new ObjectStream<>() {
            private Iterator<NameSample> next = samples.iterator();

            @Override
            public NameSample read() {
                return next.hasNext() ? next.next() : null;
            }

            @Override
            public void reset() {
                next = samples.iterator();
            }
        };
    }
}
