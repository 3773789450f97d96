package io.rawi.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** What is compared does comparable work. */
class ComparisonsTest {

    private static List<String> lucene(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (Analyzer analyzer = new LuceneArabicWords();
                TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    private static List<String> own(String text) {
        TokenisedText words = TokenisedText.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.tokens().count(); i++) {
            found.add(words.tokens().text(i));
        }
        return found;
    }

    @Test
    void shouldCutAndSpellPlainTextAlike() throws IOException {
        String text = "أُعلنت الهدنةُ في إدلب، وقال ٣٢ شاهدًا إنّ الطريق مفتوح.";
        assertThat(own(text)).isEqualTo(lucene(text)).hasSize(10);
    }
}
