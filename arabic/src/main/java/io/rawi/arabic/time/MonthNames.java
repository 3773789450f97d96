package io.rawi.arabic.time;

import io.rawi.arabic.chrome.LineKey;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Month names as Arabic news writes them: the international, the Levantine and the Maghrebi names of the Gregorian months
 * and those of the Hijri calendar; English and French ones for the datelines of bilingual sites.
 */
final class MonthNames {

    private static final String[] GREGORIAN = {
        "يناير,جانفي,كانون الثاني,january,jan,janvier",
        "فبراير,فيفري,شباط,february,feb,février",
        "مارس,آذار,march,mar,mars",
        "أبريل,ابريل,إبريل,أفريل,نيسان,april,apr,avril",
        "مايو,ماي,أيار,may,mai",
        "يونيو,يونيه,جوان,حزيران,june,jun,juin",
        "يوليو,يوليه,يوليوز,جويلية,تموز,july,jul,juillet",
        "أغسطس,اغسطس,أوت,غشت,آب,august,aug,août",
        "سبتمبر,شتنبر,أيلول,september,sep,septembre",
        "أكتوبر,اكتوبر,تشرين الأول,تشرين أول,october,oct,octobre",
        "نوفمبر,نونبر,تشرين الثاني,تشرين ثاني,november,nov,novembre",
        "ديسمبر,دجنبر,كانون الأول,كانون أول,december,dec,décembre"
    };

    private static final String[] HIJRI = {
        "محرم,المحرم",
        "صفر",
        "ربيع الأول,ربيع أول",
        "ربيع الآخر,ربيع الثاني,ربيع ثاني",
        "جمادى الأولى,جمادى الأول",
        "جمادى الآخرة,جمادى الثانية,جمادى الثاني",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة,ذي القعدة,ذوالقعدة",
        "ذو الحجة,ذي الحجة,ذوالحجة"
    };

    private static final Map<String, Integer> GREGORIAN_BY_KEY = byKey(GREGORIAN);
    private static final Map<String, Integer> HIJRI_BY_KEY = byKey(HIJRI);

    private MonthNames() {}

    /** Number of the Gregorian month of this key, 1 to 12. */
    static OptionalInt gregorian(String key) {
        return found(GREGORIAN_BY_KEY, key);
    }

    /** Number of the Hijri month of this key, 1 to 12. */
    static OptionalInt hijri(String key) {
        return found(HIJRI_BY_KEY, key);
    }

    private static OptionalInt found(Map<String, Integer> months, String key) {
        Integer month = months.get(key);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> byKey(String[] names) {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(",")) {
                months.put(LineKey.of(name), i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
