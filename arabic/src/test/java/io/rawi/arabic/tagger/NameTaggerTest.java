package io.rawi.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    private static final String TEXT = "وقال وزير النقل سمير حداد إن الميناء في مدينة كبيرة.\nوقال حزب سمير: لا.";

    private final NameTagger tagger = new NameTagger(TinyModels.random(1));

    @Property(tries = 300)
    void shouldTagAnyTextByAllowedSequences(@ForAll String text) {
        TokenisedText words = TokenisedText.of(text + " سمير " + text);
        byte[] tags = tagger.tags(words);

        assertThat(tags).hasSize(words.tokens().count());
        assertThat(ViterbiTest.allowed(tags)).isTrue();
    }

    @Property(tries = 300)
    void shouldGiveNamesInOrderWithoutOverlaps(@ForAll String text) {
        TokenisedText words = TokenisedText.of("وزير " + text);
        int before = -1;
        for (TaggedName name : tagger.names(words)) {
            assertThat(name.first()).isGreaterThan(before);
            assertThat(name.last()).isBetween(name.first(), words.tokens().count() - 1);
            assertThat(name.joined())
                    .isBetween(0, words.tokens().text(name.first()).length() - 1);
            assertThat(name.confidence()).isBetween(0f, 1f);
            before = name.last();
        }
    }

    @Test
    void shouldAnswerTheSameWhateverItReadBefore() {
        TokenisedText words = TokenisedText.of(TEXT);
        byte[] fresh = new NameTagger(TinyModels.random(1)).tags(words);
        for (int i = 0; i < 300; i++) {
            tagger.tags(TokenisedText.of("سمير" + Integer.toString(i, 36) + " وزير" + i));
        }

        assertThat(tagger.tags(words)).isEqualTo(fresh);
        assertThat(tagger.tags(words)).isEqualTo(fresh);
    }

    @Test
    void shouldAnswerTheSameInEveryThread() throws Exception {
        List<TaggedName> expected = tagger.names(TokenisedText.of(TEXT));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<TaggedName>>> jobs = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                jobs.add(() -> tagger.names(TokenisedText.of(TEXT)));
            }
            for (Future<List<TaggedName>> answer : threads.invokeAll(jobs)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shouldNotLetANameRunOverTheEndOfALine() {
        TokenisedText words = TokenisedText.of("سمير\nسمير\nسمير\nسمير");
        for (long seed = 0; seed < 20; seed++) {
            for (TaggedName name : new NameTagger(TinyModels.random(seed)).names(words)) {
                assertThat(name.first()).isEqualTo(name.last());
            }
        }
    }

    @Test
    void shouldNotBeginANameWithTheLetterOfATitle() {
        TokenisedText words = TokenisedText.of("وقال أ. د. سمير حداد إن د. سمير وافق");
        for (long seed = 0; seed < 200; seed++) {
            for (TaggedName name : new NameTagger(TinyModels.random(seed)).names(words)) {
                boolean title = words.tokens().text(name.first()).length() == 1;
                assertThat(title && name.last() > name.first()).isFalse();
            }
        }
    }

    @Test
    void shouldFindNothingInNoWords() {
        assertThat(tagger.names(TokenisedText.of(""))).isEmpty();
        assertThat(tagger.names(TokenisedText.of(" - … "))).isEmpty();
    }
}
