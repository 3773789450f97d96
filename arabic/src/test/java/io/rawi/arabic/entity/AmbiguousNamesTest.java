package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are names in one sentence and nothing of the kind in the next. */
class AmbiguousNamesTest {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    private static List<String> ids(String text) {
        return TAGGER.tag(TokenisedText.of(text)).stream()
                .map(mention -> mention.entry().map(GazetteerEntry::id).orElse("?"))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // هجين: a town, and "hybrid"
                "دخلت القوات مدينة هجين فجراً | place:sy/deir-ez-zor/hajin | behind a kind of place",
                "دخلت القوات «هجين» فجراً | place:sy/deir-ez-zor/hajin | in quotation marks",
                "دخلت القوات (هجين) فجراً | place:sy/deir-ez-zor/hajin | in brackets",
                "معارك في الباغوز وهجين والسوسة | place:sy/deir-ez-zor/hajin | in a list of places",
                "قتلى في هجين، وغارات على الكشكية | place:sy/deir-ez-zor/hajin | its district is named",
                // حمص: a city, and chickpeas
                "وصل القطار إلى حمص صباحاً | place:sy/homs/homs | behind a preposition",
                "ريف حمص الشمالي | place:sy/homs/homs | behind a kind of place",
                "قصف على حمص وحماة | place:sy/homs/homs | behind على",
                "محافظة حمص | place:sy/homs | its governorate",
                "انفجار بحمص | place:sy/homs/homs | behind ب",
                // حماة: a city, and "protectors"
                "أعلنت محافظة حماة الحداد | place:sy/hama | its governorate",
                "نزح مدنيون من حماة نحو إدلب | place:sy/hama/hama | behind a preposition",
                "حلب، حماة، درعا | place:sy/hama/hama | in a list of places",
                // الرقة: a city, and "gentleness"
                "خرج التنظيم من الرقة قبل عام | place:sy/raqqa/raqqa | behind a preposition",
                "مدينة الرقة | place:sy/raqqa/raqqa | behind a kind of place",
                "مجلس الرقة المدني | org:raqqa-civil-council | part of a longer name",
                // الباب: a town, and "the door"
                "سقطت مدينة الباب بيد الفصائل | place:sy/aleppo/al-bab | named with its kind",
                "تقدمت القوات نحو \"الباب\" | place:sy/aleppo/al-bab | in quotation marks",
                // العين: a town in the Emirates, and "the eye"
                "بلدية مدينة العين في الإمارات | place:ae/al-ain | named with its kind",
                "سيطروا على رأس العين | place:sy/al-hasakah/ras-al-ain | part of a longer name",
                "قصف عين العرب | place:sy/aleppo/kobani | part of a longer name",
                "هبطت الطائرة في عين الأسد | place:iq/anbar/ain-al-asad | part of a longer name",
                // جرش: a town in Jordan, and "to grind"
                "مهرجان في جرش هذا الصيف | place:jo/jerash | behind a preposition",
                "وصل السياح إلى مدينة جرش | place:jo/jerash | behind a kind of place",
                // جدة: a city, and "grandmother"
                "عاد من جدة أمس | place:sa/makkah/jeddah | behind a preposition",
                "أمطار على محافظة جدة | place:sa/makkah/jeddah | behind a kind of place",
                // القائم: a town in Iraq, and "existing"
                "دخل الجيش قضاء القائم | place:iq/anbar/al-qaim | behind a kind of place",
                "قصف الرمادي والقائم | place:iq/anbar/al-qaim | in a list of places",
                // القصير: a town, and "short"
                "معارك في مدينة القصير | place:sy/homs/al-qusayr | behind a kind of place",
                "معارك في الرستن، القصير | place:sy/homs/al-qusayr | its governorate is named",
                // التل, الراعي, السفيرة, الميادين: towns, and everyday words
                "اعتقالات في مدينة التل | place:sy/rif-dimashq/al-tall | behind a kind of place",
                "معبر الراعي مغلق | place:sy/aleppo/al-rai | behind a kind of place",
                "معامل الدفاع في بلدة السفيرة | place:sy/aleppo/al-safira | behind a kind of place",
                "ريف الميادين | place:sy/deir-ez-zor/mayadin/mayadin | behind a kind of place",
                // حديثة, هيت, عانة: towns in Iraq
                "قضاء حديثة آمن | place:iq/anbar/haditha | behind a kind of place",
                "دورية في هيت والرمادي قرب مدينة هيت | place:iq/anbar/hit | behind a kind of place",
                // حجة: a town in Yemen, and "argument"
                "غارات على محافظة حجة | place:ye/hajjah | its governorate",
                // إب: a town in Yemen, آب: August, أب: a father
                "احتجاجات في إب أمس | place:ye/ibb/ibb | behind a preposition",
                "وصلوا ذمار وإب وتعز | place:ye/ibb/ibb | in a list of places",
                "محافظة اب خضراء | place:ye/ibb | its governorate, without hamza",
                // النيل: a river
                "اتفاقية مياه النيل | place:eg/nile | behind its water",
                // مشهد: a city in Iran, and "scene"
                "توجهوا إلى مدينة مشهد | place:ir/mashhad | named with its kind",
                // صور: a town in Lebanon, and "pictures"
                "وصلوا إلى مدينة صور جنوب لبنان | place:lb/tyre | named with its kind",
                // الخبر: a city, and "the news"
                "حادث على كورنيش الخبر | place:sa/eastern/khobar | named with its kind",
                // فتح: a party, and "to open"
                "قيادي في حركة فتح | org:fatah | named with its kind",
                "قيادي في «فتح» | org:fatah | in quotation marks",
                // حماس: a movement, and "enthusiasm"
                "قالت حركة حماس | org:hamas | named with its kind",
                "قصف على غزة وحماس تتوعد | org:hamas | its country is named",
                // القاعدة: an organisation, and "the base"
                "قيادي في تنظيم القاعدة | org:al-qaeda | named with its kind",
                "تنظيم القاعدة أعلن ذلك، والقاعدة تنفي | org:al-qaeda | named in full elsewhere",
                // الجزيرة: a channel, and "the island"
                "قالت قناة «الجزيرة» | org:aljazeera | in quotation marks",
                // قطر, مالي, النيجر: countries, and everyday words
                "سافر إلى قطر | place:qa | behind a preposition",
                "أمير قطر | place:qa | behind a title",
                "رئيس مالي | place:ml | behind a title",
                "حكومة النيجر | place:ne | behind a title",
            })
    void shouldTakeTheWordForAName(String text, String id, String reason) {
        assertThat(ids(text)).as(reason).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "محرك هجين جديد | hybrid",
                "بذور هجينة مقاومة للجفاف | hybrid, feminine",
                "وصفة حمص بيروتية | chickpeas",
                "كانوا حماة للحدود | protectors",
                "تعامل معهم بمنتهى اللطف والرقة | gentleness",
                "أغلق الباب وراءه | the door",
                "فتح الباب أمام الحوار | opening the door",
                "قرة العين | the eye",
                "بالعين المجردة | with the naked eye",
                "جرش القمح صباحاً | grinding",
                "قالت جدة الطفل | grandmother",
                "الوضع القائم خطير | existing",
                "الطريق القصير أفضل | short",
                "عبر عن أسفه | he expressed",
                "جاد في عمله | earnest",
                "صعدوا التل معاً | the hill",
                "الراعي الرسمي للبطولة | the sponsor",
                "السفيرة قدمت أوراقها | the lady ambassador",
                "في كل الميادين العلمية | fields",
                "دراسة حديثة | recent",
                "هيت لك | come here",
                "ليس لهم حجة | argument",
                "حتى منتصف أغسطس (آب) المقبل | August",
                "في آب الماضي | August",
                "في 15 آب/أغسطس | August",
                "قال «آب» ثم سكت | August",
                "مع أب الأسرة | a father",
                "في اب الماضي | August without its madda",
                "في مشهد مؤثر | a scene",
                "نشروا صور الضحايا | pictures",
                "نقل الخبر سريعاً | the news",
                "فتح تحقيقاً | opened",
                "حماس الجمهور كبير | enthusiasm",
                "هذه هي القاعدة العامة | the rule",
                "سكان الجزيرة كثر | the island",
                "قطر الدائرة | diameter",
                "تقرير مالي سنوي | financial",
                "بنين وبنات | boys",
                "شران كبيران | two evils",
                "غرد بلبل على الشجرة | nightingale",
                "رجل نبل وكرم | nobility",
                "طائرة سكنت الجو | no name at all",
                "حائل دون التقدم | obstacle",
                "مسقط رأسه | place of birth",
                "الخمس دقائق الأخيرة | the five",
                "واسط الطريق | middle",
                "جاسم هو الأول | a given name",
                "نوى التمر | stones of dates",
                "طريف جداً | funny",
                "عفيف اللسان | chaste",
                "زبيد عمرو | a given name",
                "شقراء الشعر | blonde",
                "مران على السباحة | training",
                "حرض على العنف | incited",
                "القريات الصغيرة | little villages",
                "العمارة الإسلامية | architecture",
                "الحلة الجديدة | the new suit",
                "راوة حسنة | a word",
                "تسبب مراط بذلك | a word",
                "محكان للذهب | touchstones",
                "وزارة الدفاع الوطني | a ministry of any country",
                "سد النهضة الإثيوبي | a dam, not the party",
                "حي النهضة | a quarter, not the party",
                "شارع القسام | a street, not the brigades",
            })
    void shouldLeaveTheWordAlone(String text, String reason) {
        assertThat(ids(text)).as(reason).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "دير الزور | place:sy/deir-ez-zor/deir-ez-zor",
                "ديرالزور | place:sy/deir-ez-zor/deir-ez-zor",
                "دير-الزور | place:sy/deir-ez-zor/deir-ez-zor",
                "ديـر الـزور | place:sy/deir-ez-zor/deir-ez-zor",
                "دَيْرِ الزَّوْر | place:sy/deir-ez-zor/deir-ez-zor",
                "«دير الزور» | place:sy/deir-ez-zor/deir-ez-zor",
                "ريف ديرالزور | place:sy/deir-ez-zor/deir-ez-zor",
                "محافظة ديرالزور | place:sy/deir-ez-zor",
                "منطقة دير الزور | place:sy/deir-ez-zor/deir-ez-zor-district",
                "دير الزور 24 | org:deir-ezzor-24",
                "ديرالزور24 | org:deir-ezzor-24",
                "رأس العين | place:sy/al-hasakah/ras-al-ain",
                "رأسالعين | place:sy/al-hasakah/ras-al-ain",
                "راس العين | place:sy/al-hasakah/ras-al-ain",
                "تل أبيض | place:sy/raqqa/tal-abyad",
                "تلأبيض | place:sy/raqqa/tal-abyad",
                "تل رفعت | place:sy/aleppo/tal-rifaat",
                "تلرفعت | place:sy/aleppo/tal-rifaat",
                "كفرنبل | place:sy/idlib/kafr-nabl",
                "كفر نبل | place:sy/idlib/kafr-nabl",
                "خانشيخون | place:sy/idlib/khan-shaykhun",
                "أبوكمال | place:sy/deir-ez-zor/abu-kamal/abu-kamal",
                "البوكمال | place:sy/deir-ez-zor/abu-kamal/abu-kamal",
                "عبد الله أوجلان | person:abdullah-ocalan",
                "عبدالله أوجلان | person:abdullah-ocalan",
                "عبدربه منصور هادي | person:abdrabbuh-mansur-hadi",
                "نيويورك | place:us/new-york",
                "نيو يورك | place:us/new-york",
                "شرمالشيخ | place:eg/south-sinai/sharm-el-sheikh",
                "بيت لحم | place:ps/west-bank/bethlehem",
                "بيتلحم | place:ps/west-bank/bethlehem",
            })
    void shouldKnowANameJoinedOrApart(String written, String id) {
        assertThat(ids("وردت أنباء عن " + written + " مساء")).containsExactly(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // one name, several bearers: the article's region tells
                "معارك في البيضاء وذمار باليمن ومدينة البيضاء | place:ye/al-bayda/al-bayda",
                "قصف في الجوف قرب صرواح ومأرب باليمن | place:ye/al-jawf",
                "أمطار في الجوف وسكاكا بالسعودية | place:sa/al-jawf",
                "الجيش الوطني في سوريا | org:sna",
                "الجيش الوطني في ليبيا | org:lna",
                "الجيش الوطني في اليمن | org:yemeni-army",
                "قتلى في أريحا وسراقب قرب إدلب | place:sy/idlib/ariha",
                "قتلى في أريحا ونابلس | place:ps/west-bank/jericho",
                "غارات على دوما وحرستا قرب دمشق | place:sy/rif-dimashq/douma",
                "مستوطنون هاجموا قرية دوما قرب رام الله | place:ps/west-bank/duma",
                "قصف طرابلس ومصراتة | place:ly/tripoli",
                "إطلاق نار في طرابلس وعكار | place:lb/tripoli",
                "صلالة ومسقط في عمان | place:om",
                "إربد والعقبة والعاصمة عمان في الأردن | place:jo/amman",
            })
    void shouldTellBearersOfOneName(String text, String id) {
        assertThat(ids(text)).contains(id);
    }
}
