package io.rawi.arabic.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.entity.EntityMention.Method;
import io.rawi.arabic.entity.EntityTagger;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreferenceTest {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());
    private static final Coreference COREFERENCE =
            new Coreference(Gazetteer.builtIn().entries());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "هاجم تنظيم \"داعش\" القرية ثم انسحب التنظيم ليلا | التنظيم | org:isis",
                "سيطر تنظيم داعش على التلة. قال شهود إن عناصر التنظيم الذين بقوا فروا | التنظيم | org:isis",
                "اندلع قتال مع ميليشيا \"قسد\" وقصفت الميليشيا بساتين | الميليشيا | org:sdf",
                "أعلنت حركة حماس رفضها، وقالت الحركة إنها ستعود | الحركة | org:hamas",
                "ذكرت شبكة \"فرات بوست\" الخبر، وأضافت الشبكة أن القصف توقف | الشبكة | org:euphrates-post",
                "دخل المقاتلون بلدة الباغوز ثم خرج الأهالي من البلدة | البلدة | place:sy/deir-ez-zor/al-baghuz",
                "هدوء في مدينة إدلب، وفتحت أسواق المدينة | المدينة | place:sy/idlib/idlib",
                "رد تنظيم داعش، وكانت للتنظيم مواقع هناك | للتنظيم | org:isis",
            })
    void shouldTakeAClassNounForTheOneThatItIntroduced(String text, String surface, String id) {
        assertThat(references(text)).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo(surface);
            assertThat(mention.entry().map(GazetteerEntry::id)).hasValue(id);
            assertThat(mention.confidence()).isBetween(0.1f, 0.9f);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قاتل تنظيم داعش ضد تنظيم حراس الدين ثم انسحب التنظيم",
                "قال مصدر إن التنظيم انسحب قبل وصول تنظيم داعش",
                "رفضت حركة حماس، وتوقفت الحركة التجارية في السوق",
                "وصل وفد مدينة إدلب إلى المدينة المنورة",
                "خرج الأهالي من بلدة الباغوز ووصلوا إلى بلدة الشعفة.\n\nوفي خبر آخر جرى سباق في أطراف البلدة",
                "انخفضت الحرارة اليوم وتحسن الطقس في الشركة",
            })
    void shouldLeaveAloneWhatIsNotDecided(String text) {
        assertThat(references(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الوفد إلى اليمن، وكانت العاصمة هادئة | العاصمة | place:ye/sanaa-city",
                "تعيش العاصمة اليمنية هدوءا حذرا | العاصمة | place:ye/sanaa-city",
                "اجتمعوا في العاصمة الليبية مساء | العاصمة | place:ly/tripoli",
                "قصف طال مدينة حمص، وسمع دويه في ريف العاصمة | العاصمة | place:sy/damascus/damascus",
                "عاد الهدوء إلى العراق ثم انفجرت سيارة في العاصمة ليلا | العاصمة | place:iq/baghdad/baghdad",
                "في السودان نزح كثيرون من العاصمة إلى القرى | العاصمة | place:sd/khartoum",
            })
    void shouldKnowWhichCapitalIsMeant(String text, String surface, String id) {
        assertThat(references(text)).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo(surface);
            assertThat(mention.entry().map(GazetteerEntry::id)).hasValue(id);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كانت العاصمة هادئة",
                "زارت اليابان وفدا، وقال متحدث باسم شرطة العاصمة إن التحقيق بدأ",
                "وصل إلى العاصمة دمشق قادما من حمص",
                "وصل من حمص إلى العاصمة الاقتصادية",
                "زار العراق ثم وصل إلى العاصمة السورية دمشق",
            })
    void shouldLeaveACapitalAloneThatIsNotDecidedOrIsNamedItself(String text) {
        assertThat(references(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قتل عناصر من قسد وتنظيم داعش في هجوم نفذه الأخير على الحقل | الأخير | org:isis",
                "التقى وفد حركة حماس بوفد حركة فتح، وقال إن الأخير رفض العرض | الأخير | org:fatah",
                "تفاوضت حركة فتح مع حركة حماس، لكن الأخيرة انسحبت | الأخيرة | org:hamas",
            })
    void shouldTakeTheLatterForWhomWasNamedLast(String text, String surface, String id) {
        assertThat(references(text)).anySatisfy(mention -> {
            assertThat(mention.surface()).isEqualTo(surface);
            assertThat(mention.entry().map(GazetteerEntry::id)).hasValue(id);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يقاتل داعش في الجيب الأخير شرق النهر",
                "وقالت حماس في بيانها الأخير إن الهدنة انتهت",
                "خسر داعش مواقعه خلال الأشهر الأخيرة",
                "انسحب داعش من المعقل.\n\nوقالوا إن الأخير مجهول",
                "قالوا إن الأخير وصل",
            })
    void shouldTellTheLatterFromTheLast(String text) {
        assertThat(references(text)).noneMatch(mention -> mention.surface().startsWith("الأخير"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "هاجموا مواقع للنظام السوري ثم رد النظام بالقصف | 1",
                "قصف شنه النظام فجرا، وأصيب جنود من النظام السوري | 1",
                "تحدث عن النظام الغذائي وعن النظام السوري | 0",
            })
    void shouldKnowTheRegimeBeforeAndBehindItsFullName(String text, int references) {
        assertThat(references(text))
                .filteredOn(mention -> mention.entry()
                        .filter(entry -> entry.id().equals("org:syrian-government"))
                        .isPresent())
                .hasSize(references);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ميليشيا", "القيادي", "الريف", "جيب", "بلدة", "الميليشيات"})
    void shouldLeaveOutClassNounsThatTheTaggerTookForNames(String noun) {
        String text = "وصل إلى " + noun + " في الصباح";
        assertThat(with(text, noun, EntityType.LOCATION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"نزار", "الكرمل", "طويبة"})
    void shouldKeepNamesThatTheTaggerFound(String name) {
        assertThat(with("وصل إلى " + name + " في الصباح", name, EntityType.LOCATION))
                .hasSize(1);
    }

    @Test
    void shouldTakeAnAbbreviationThatBracketsIntroduce() {
        String text = "أعلن مركز الدراسات الخضراء (مدخ) تقريره، وقال مدخ إنه سينشره";
        List<EntityMention> found = with(text, "مركز الدراسات الخضراء", EntityType.ORGANISATION);
        assertThat(found)
                .filteredOn(m -> m.method() == Method.COREFERENCE)
                .extracting(EntityMention::surface)
                .containsExactly("مدخ", "مدخ");
    }

    @Test
    void shouldKeepARemarkInBracketsForNoAbbreviation() {
        assertThat(with("أعلن مركز الدراسات الخضراء (أمس) تقريره", "مركز الدراسات الخضراء", EntityType.ORGANISATION))
                .noneMatch(m -> m.method() == Method.COREFERENCE);
    }

    @Test
    void shouldTakeAFamilyNameBehindAVerbOrATitle() {
        String text = "قال العقيد نزار الكرمل إن الطريق فتح. وأضاف الكرمل أن الهدوء عاد إلى جبل الكرمل";
        List<EntityMention> found = with(text, "نزار الكرمل", EntityType.PERSON);
        assertThat(found)
                .filteredOn(m -> m.method() == Method.COREFERENCE)
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.surface()).isEqualTo("الكرمل");
                    assertThat(mention.type()).isEqualTo(EntityType.PERSON);
                    assertThat(mention.span().start()).isEqualTo(text.indexOf("وأضاف الكرمل") + "وأضاف ".length());
                });
    }

    @Test
    void shouldLeaveAFamilyNameOfTwoPersonsAlone() {
        String text = "التقى نزار الكرمل سامي الكرمل وقال الكرمل كلمة";
        TokenisedText words = TokenisedText.of(text);
        List<EntityMention> two = List.of(person(text, "نزار الكرمل"), person(text, "سامي الكرمل"));
        assertThat(COREFERENCE.resolve(words, two)).isEqualTo(two);
    }

    @Test
    void shouldGiveBackTheSameWhereNothingRefers() {
        assertThat(COREFERENCE.resolve(TokenisedText.of("لا شيء هنا"), List.of()))
                .isEmpty();
    }

    @Property(tries = 300)
    void shouldKeepMentionsInOrderWithoutOverlapsInAnyText(@ForAll String noise) {
        String text = "تنظيم داعش " + noise + " قال التنظيم " + noise + " بلدة الباغوز (ب) البلدة";
        List<EntityMention> all = resolve(text);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).span().of(text)).isEqualTo(all.get(i).surface());
            if (i > 0) {
                assertThat(all.get(i).span().start())
                        .isGreaterThanOrEqualTo(all.get(i - 1).span().end());
            }
        }
    }

    private static List<EntityMention> resolve(String text) {
        TokenisedText words = TokenisedText.of(text);
        return COREFERENCE.resolve(words, TAGGER.tag(words));
    }

    private static List<EntityMention> references(String text) {
        return resolve(text).stream()
                .filter(mention -> mention.method() == Method.COREFERENCE)
                .toList();
    }

    /** As if the trained tagger had found one more name. */
    private static List<EntityMention> with(String text, String name, EntityType type) {
        TokenisedText words = TokenisedText.of(text);
        EntityMention more = mention(text, name, type);
        List<EntityMention> all = new ArrayList<>(TAGGER.tag(words));
        all.removeIf(known -> known.span().overlaps(more.span()));
        all.add(more);
        all.sort(Comparator.comparingInt(m -> m.span().start()));
        return COREFERENCE.resolve(words, all);
    }

    private static EntityMention person(String text, String name) {
        return mention(text, name, EntityType.PERSON);
    }

    private static EntityMention mention(String text, String name, EntityType type) {
        int start = text.indexOf(name);
        return new EntityMention(
                new Span(start, start + name.length()), name, type, Method.TAGGER, Optional.empty(), 0.9f);
    }
}
