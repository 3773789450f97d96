package io.rawi.bench.engine;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.token.TokenisedText;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Well-known libraries beside the engine's own parts, on the same articles in the same run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Comparisons {

    private final Analyzer lucene = new ArabicAnalyzer();
    private final Analyzer luceneWithoutStems = new LuceneArabicWords();
    private final AhoCorasickDoubleArrayTrie<Name> ahoCorasick = ahoCorasick();

    private static AhoCorasickDoubleArrayTrie<Name> ahoCorasick() {
        Map<String, Name> names = new TreeMap<>();
        Gazetteer.builtIn().names().forEach(name -> names.put(String.join(" ", name.words()), name));
        AhoCorasickDoubleArrayTrie<Name> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(names);
        return trie;
    }

    /** The engine's own: normalised text and its words. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void normaliseAndTokenise(Articles articles, Blackhole out) {
        for (AnnotatedArticle article : articles.read) {
            out.consume(TokenisedText.of(article.text()));
        }
    }

    /** Lucene's Arabic analyzer as it is: standard tokens, stop words, normalisation, light stems. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void luceneArabicAnalyzer(Articles articles, Blackhole out) throws IOException {
        analyse(lucene, articles, out);
    }

    /** The part of Lucene's that answers to the engine's: standard tokens and normalisation only. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void luceneArabicNormalisation(Articles articles, Blackhole out) throws IOException {
        analyse(luceneWithoutStems, articles, out);
    }

    private static void analyse(Analyzer analyzer, Articles articles, Blackhole out) throws IOException {
        for (AnnotatedArticle article : articles.read) {
            try (TokenStream tokens = analyzer.tokenStream("text", article.text())) {
                CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
                OffsetAttribute offsets = tokens.getAttribute(OffsetAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    out.consume(term.length() + offsets.startOffset());
                }
                tokens.end();
            }
        }
    }

    /** The names of the gazetteer as an automaton over characters; finds them within longer words as well. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void ahoCorasick(Articles articles, Blackhole out) {
        AhoCorasickDoubleArrayTrie.IHit<Name> found = (begin, end, name) -> out.consume(end);
        for (AnnotatedArticle article : articles.read) {
            ahoCorasick.parseText(article.normalised().text(), found);
        }
    }

    @TearDown
    public void close() {
        lucene.close();
        luceneWithoutStems.close();
    }
}
