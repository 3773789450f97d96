package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of the tagger for any text. */
class TaggerPropertiesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.builtIn();
    private static final EntityTagger TAGGER = new EntityTagger(GAZETTEER);

    private static List<EntityMention> tag(String text) {
        return TAGGER.tag(TokenisedText.of(text));
    }

    @Property(tries = 1000)
    void shouldGiveSpansInOrderInsideTheText(@ForAll("hostile") String text) {
        int before = 0;
        for (EntityMention mention : tag(text)) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(mention.span().end()).isBetween(mention.span().start() + 1, text.length());
            assertThat(mention.surface()).isEqualTo(mention.span().of(text));
            assertThat(mention.confidence()).isBetween(0f, 1f);
            assertThat(mention.entry()).hasValueSatisfying(entry -> {
                assertThat(GAZETTEER.entry(entry.id())).contains(entry);
                assertThat(mention.type()).isEqualTo(entry.type());
            });
            before = mention.span().end();
        }
    }

    @Property(tries = 500)
    void shouldBeginAndEndAtALetterOrDigit(@ForAll("hostile") String text) {
        for (EntityMention mention : tag(text)) {
            String surface = Normaliser.normalise(mention.surface()).text();
            assertThat(Character.isLetterOrDigit(surface.charAt(0))).as(surface).isTrue();
            assertThat(Character.isLetterOrDigit(surface.charAt(surface.length() - 1)))
                    .as(surface)
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void shouldFindAFreeNameWhereverItIsPut(@ForAll("freeNames") Name name, @ForAll("neutral") String before) {
        String written = String.join(" ", name.words());
        String text = before + " " + written + " مساء";
        assertThat(tag(text)).anySatisfy(mention -> {
            assertThat(mention.span().start()).isLessThanOrEqualTo(before.length() + 1);
            assertThat(mention.span().end()).isGreaterThanOrEqualTo(before.length() + 1 + written.length());
        });
    }

    @Property(tries = 300)
    void shouldFindTheSameInVocalisedText(@ForAll("freeNames") Name name, @ForAll("vowels") String vowels) {
        String plain = "قال " + String.join(" ", name.words()) + " مساء";
        StringBuilder vocalised = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            vocalised.append(plain.charAt(i));
            if (Character.isLetter(plain.charAt(i)) && plain.charAt(i) >= 0x620) {
                vocalised.append(vowels.charAt(i % vowels.length()));
            }
        }
        assertThat(ids(tag(vocalised.toString()))).isEqualTo(ids(tag(plain)));
    }

    @Property(tries = 300)
    void shouldFindTheSameWithInvisibleCharacters(@ForAll("hostile") String text) {
        String plain = Normaliser.normalise(text).text();
        String marked = "\u202b" + plain.replace("ل", "ل\u200d").replace(" ", " \u200f") + "\u202c";
        assertThat(ids(tag(marked))).isEqualTo(ids(tag(plain)));
    }

    @Property(tries = 300)
    void shouldKeepTheSurroundingTextOut(@ForAll("freeNames") Name name) {
        String written = String.join(" ", name.words());
        for (String quotes : List.of("«%s»", "“%s”", "(%s)", "\"%s\"", "[%s]")) {
            String text = "ذكر " + quotes.formatted(written) + " مساء";
            assertThat(tag(text)).anySatisfy(mention -> {
                assertThat(mention.surface()).isEqualTo(written);
                assertThat(mention.span().start()).isEqualTo(5);
            });
        }
    }

    @Test
    void shouldGiveTheSameOnManyThreadsAtOnce() throws Exception {
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i -> "خبر " + i + ": قصف على حمص وحماة، و«قسد» في هجين " + "والباغوز ".repeat(i % 7))
                .toList();
        List<List<EntityMention>> expected =
                texts.stream().map(TaggerPropertiesTest::tag).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<List<EntityMention>>>> runs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                runs.add(() -> texts.stream().map(TaggerPropertiesTest::tag).toList());
            }
            for (Future<List<List<EntityMention>>> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shouldGiveTheSameInATaggerMadeAgain() {
        String text = "الجيش الوطني في ريف حلب، وطرابلس، وعمان، ودوما، والبيضاء، وأريحا قرب سراقب";
        assertThat(new EntityTagger(Gazetteer.builtIn()).tag(TokenisedText.of(text)))
                .isEqualTo(tag(text));
    }

    @Test
    void shouldNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        String text = "ISIS و BBC في إسطنبول، ٢٤ دير الزور 24";
        List<EntityMention> expected = tag(text);
        try {
            for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(new EntityTagger(Gazetteer.builtIn()).tag(TokenisedText.of(text)))
                        .as(tag)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldReadALongTextOfNamesOnly() {
        String text = "ديرالزور وحلب ".repeat(20_000);
        List<EntityMention> found = tag(text);
        assertThat(found).hasSize(40_000);
        assertThat(found.get(39_999).span().end()).isEqualTo(text.length() - 1);
    }

    @Test
    void shouldFindNothingInTextWithoutNames() {
        assertThat(tag("")).isEmpty();
        assertThat(tag("\u0000\ufeff\u200b")).isEmpty();
        assertThat(tag("lorem ipsum dolor sit amet")).isEmpty();
        assertThat(tag("\ud800\udfff\ud800")).isEmpty();
        assertThat(tag("و ".repeat(1000))).isEmpty();
    }

    private static List<String> ids(List<EntityMention> mentions) {
        return mentions.stream()
                .map(mention -> mention.entry().map(GazetteerEntry::id).orElse("?"))
                .toList();
    }

    @Provide
    Arbitrary<Name> freeNames() {
        return Arbitraries.of(GAZETTEER.names().stream()
                .filter(name -> name.guard() == Guard.FREE)
                .filter(name ->
                        name.words().stream().allMatch(word -> word.chars().allMatch(c -> c >= 0x620)))
                .filter(name -> !(name.words().get(0).equals("علي")))
                .toList());
    }

    @Provide
    Arbitrary<String> neutral() {
        return Arbitraries.of("قال", "ذكر", "أمس", "كتب", "سمع")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> vowels() {
        return Arbitraries.strings()
                .withChars("\u064b\u064e\u064f\u0650\u0652".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(7);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> names = Arbitraries.of(GAZETTEER.names()).map(name -> String.join(" ", name.words()));
        Arbitrary<String> noise = Arbitraries.of(
                " ",
                " ",
                "\n",
                "\n\n",
                "، ",
                "«",
                "» ",
                "“ ",
                " ”",
                "(",
                ")",
                "و",
                "ل",
                "لل",
                "بال",
                "ـ",
                "\u064e",
                "\u0651",
                "\u200c",
                "\u202b",
                "\ud83d\ude00",
                "\ud800",
                "\u0000",
                "ﷺ",
                "ﷲ",
                "&quot;",
                ";",
                "24",
                "مدينة ",
                "ريف ",
                "بن ",
                "على ",
                "x",
                "ِ",
                "\u0654",
                "...");
        return Combinators.combine(Arbitraries.oneOf(names, noise, noise).list().ofMaxSize(20), Arbitraries.of("", " "))
                .as((parts, glue) -> String.join(glue, parts));
    }
}
