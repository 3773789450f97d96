package io.rawi.arabic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines as they stand on news pages, short and long, one language each. */
class LanguageTableTest {

    private static final String LINES =
            """
            ar|وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح
            ar|قال الناطق إن الهدنة دخلت حيز التنفيذ عند منتصف الليل
            ar|مقتل ثلاثة جنود وإصابة خمسة في كمين غرب المدينة
            ar|انفجار
            ar|عاجل
            ar|بيروت
            ar|القاهرة - وكالة المرفأ
            ar|الرئيس يستقبل وفدا من رجال الأعمال
            ar|أسعار النفط تتراجع وسط مخاوف من فائض في المعروض
            ar|كأس الأمم: التعادل يحسم لقاء القمة
            ar|طقس الغد: غائم جزئيا مع فرصة لأمطار متفرقة على الساحل
            ar|وزارة الصحة: تسجيل عشرين إصابة جديدة
            ar|قُتِلَ ثَلاثَةُ جُنُودٍ في كَمِينٍ غَرْبَ المَدِينَة
            ar|الــمــرفــأ يــعــود إلــى الــعــمــل
            ar|وفي السياق ذاته
            ar|ثم ماذا بعد؟
            ar|١٢ قتيلا و٣٠ جريحا
            ar|12 قتيلا
            ar|شلونكم يا جماعة، ليش ما حد حكى عن الموضوع
            ar|ايه اللي حصل في المينا امبارح
            ar|المجلس الاعلى للقضاء يعلن نتائج التحقيق
            ar|اللجنة العليا للانتخابات تمدد فترة التسجيل
            ar|افتتاح معرض الكتاب في دورته العشرين بمشاركة دور نشر عربية
            ar|محافظ المدينة يتفقد سير العمل في محطة المياه الجديدة
            ar|نتنياهو وگانتس يجتمعان في القدس مساء اليوم
            ar|ڤيينا تستضيف الجولة المقبلة من المحادثات في الشهر المقبل
            ar|ﻗﺎﻝ ﺍﻟﻨﺎﻃﻖ ﺇﻥ ﺍﻟﻬﺪﻧﺔ ﺑﺪﺃﺕ
            ar|إن الذي حدث في هذه المدينة لم يكن على أحد خافيا
            fa|کشتی حامل گندم صبح امروز به بندر رسید و تخلیه آن از فردا آغاز می شود
            fa|سخنگوی دولت گفت که این طرح از هفته آینده اجرا خواهد شد
            fa|افزایش قیمت بنزین در روز های اخیر
            fa|رئیس جمهور در جمع خبرنگاران حاضر شد و به پرسش ها پاسخ داد
            fa|بارش برف در چند استان کشور
            fa|تیم ملی فوتبال با نتیجه دو بر یک پیروز شد
            fa|این پل پس از دو ماه باز شد
            fa|وزیر راه: پروژه تا پایان سال تمام می شود
            fa|گفتگو با کارگردان
            fa|چهار کشته در تصادف رانندگی
            fa|می‌خواهم بدانم که چرا این کار را کردید
            fa|نمایشگاه کتاب با حضور ناشران ایرانی برگزار شد
            fa|گزارش تصویری از بازار بزرگ
            fa|پژوهشگران یک داروی تازه ساختند
            fa|کارگران کارخانه که از شش ماه پیش حقوق نگرفته بودند تجمع کردند
            fa|هوا سرد است و باران می بارد
            ur|جہاز آج صبح بندرگاہ پہنچ گیا ہے اور اس میں دو ہزار ٹن گندم ہے
            ur|وزیر اعظم نے کہا ہے کہ حکومت عوام کے ساتھ ہے
            ur|پولیس نے تین افراد کو گرفتار کر لیا
            ur|شہر میں بارش سے سڑکیں ڈوب گئیں
            ur|پاکستان نے میچ جیت لیا
            ur|تازہ ترین خبریں
            ur|یہ سڑک کل سے کھلے گی
            ur|بجلی کی قیمت میں اضافہ
            ur|ڈاکٹر نے مریض کو دیکھا
            ur|کشمیر میں برف باری سے راستے بند
            ur|عدالت نے ملزم کو بری کر دیا
            ur|کراچی کے ساحل پر لوگوں کا ہجوم
            ckb|کەشتییەکە ئەمڕۆ بەیانی گەیشتە بەندەرەکە و دوو هەزار تۆن گەنمی پێیە
            ckb|سەرۆکی حکومەت لەگەڵ وەزیرەکان کۆبووەوە
            ckb|سلێمانی: باران بارین بەردەوامە
            ckb|نرخی نەوت دابەزی
            ckb|پێشمەرگە هێرشێکی شکست پێهێنا
            ckb|هەولێر
            ckb|بەیانی هەوا سارد دەبێت
            ckb|قوتابیان گەڕانەوە قوتابخانە
            ckb|ڕۆژنامەنووسان داوای مافەکانیان کرد
            ckb|شاری کەرکووک چاوەڕێی ئاوە
            en|The ship arrived at the port this morning with two thousand tons of wheat.
            en|Officials said that the talks were held in the capital and that they will go on.
            en|He has said it was not his fault
            en|Fire in the old market
            en|The minister of health
            en|Police have arrested three men after an attack on the bank
            en|WHO IS THE NEW MAYOR OF THE CITY?
            en|It is raining
            en|They were there
            en|A report by the committee on the state of the roads
            fr|Le navire est arrivé dans le port ce matin avec deux mille tonnes de blé.
            fr|Les ministres des pays voisins sont dans la capitale pour des discussions
            fr|Une fête pour les enfants
            fr|Il pleut sur la ville et les routes sont fermées
            fr|La police a arrêté trois hommes après une attaque
            fr|Le prix du pain
            fr|Cette année, les pluies ont été plus fortes
            fr|Selon leur avocat, elle est en prison avec ses deux sœurs
            und|Das Schiff kam heute Morgen in den Hafen
            und|Gemi bu sabah limana ulaştı
            und|El barco llegó al puerto
            und|Корабль пришёл в порт сегодня утром
            und|Το πλοίο έφτασε στο λιμάνι
            und|船は今朝港に着いた
            und|Reuters
            und|Port News
            und|25 km
            """;

    static Stream<Arguments> lines() {
        return LINES.lines().map(line -> line.split("\\|", 2)).map(parts -> Arguments.of(parts[0], parts[1]));
    }

    private final LanguageIdentifier identifier = new LanguageIdentifier();

    @ParameterizedTest
    @MethodSource("lines")
    void shouldTellTheLanguageOfALine(String language, String line) {
        assertThat(LanguageIdentifier.main(identifier.shares(line))).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void shouldNotMindWhatStandsAroundALine(String language, String line) {
        for (String dressed : new String[] {"\n\n" + line + "\n", "«" + line + "»", "- " + line, line + " 2017"}) {
            assertThat(LanguageIdentifier.main(identifier.shares(dressed)))
                    .as(dressed)
                    .isEqualTo(language);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void shouldTellALineRepeatedAsItTellsItOnce(String language, String line) {
        assertThat(LanguageIdentifier.main(identifier.shares((line + "\n").repeat(5))))
                .isEqualTo(language);
    }
}
