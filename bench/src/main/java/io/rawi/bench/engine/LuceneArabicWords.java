package io.rawi.bench.engine;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Lucene's Arabic analyzer without stop words and stems: what is left is tokens in one spelling. */
final class LuceneArabicWords extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream filtered = new DecimalDigitFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new ArabicNormalizationFilter(filtered));
    }
}
