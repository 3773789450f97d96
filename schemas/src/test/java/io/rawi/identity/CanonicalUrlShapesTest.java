package io.rawi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in the shapes in which feeds, crawlers, share buttons and people write them. */
class CanonicalUrlShapesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // scheme and host
                "http://mina.example/news/1 | mina.example/news/1",
                "https://mina.example/news/1 | mina.example/news/1",
                "HTTP://mina.example/news/1 | mina.example/news/1",
                "HtTpS://MINA.Example/news/1 | mina.example/news/1",
                "https://www.mina.example/news/1 | mina.example/news/1",
                "https://WWW.mina.example/news/1 | mina.example/news/1",
                "https://www.www.mina.example/news/1 | mina.example/news/1",
                "https://wwwmina.example/news/1 | wwwmina.example/news/1",
                "https://m.mina.example/news/1 | m.mina.example/news/1",
                "https://ar.mina.example/news/1 | ar.mina.example/news/1",
                "https://mina.example./news/1 | mina.example/news/1",
                "https://reader:secret@mina.example/news/1 | mina.example/news/1",
                "https://192.0.2.7/news/1 | 192.0.2.7/news/1",
                "http://[2001:db8::80]/news/1 | [2001:db8::80]/news/1",
                "http://[2001:db8::1]:80/news/1 | [2001:db8::1]/news/1",
                // a host in its own script and in the form that the name service carries
                "https://موقع.مثال/خبر/1 | موقع.مثال/خبر/1",
                "https://xn--4gbrim.xn--mgbh0fb/خبر/1 | موقع.مثال/خبر/1",
                "https://XN--4GBRIM.xn--mgbh0fb/خبر/1 | موقع.مثال/خبر/1",
                "https://www.xn--mgbh0fb/1 | مثال/1",
                // ports
                "http://mina.example:80/1 | mina.example/1",
                "https://mina.example:443/1 | mina.example/1",
                "https://mina.example:/1 | mina.example/1",
                "http://mina.example:8080/1 | mina.example:8080/1",
                "http://mina.example:4430/1 | mina.example:4430/1",
                // path
                "https://mina.example | mina.example",
                "https://mina.example/ | mina.example",
                "https://mina.example/news/ | mina.example/news",
                "https://mina.example/news/// | mina.example/news",
                "https://mina.example/news//1 | mina.example/news//1",
                "https://mina.example/News/One | mina.example/News/One",
                "https://mina.example/index.php/news/1 | mina.example/index.php/news/1",
                "https://mina.example/2019/2/13/1.html | mina.example/2019/2/13/1.html",
                "https://mina.example/a@b | mina.example/a@b",
                // Arabic in the path, escaped, not escaped, and half of each
                "https://mina.example/أخبار/حلب | mina.example/أخبار/حلب",
                "https://mina.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/حلب | mina.example/أخبار/حلب",
                "https://mina.example/%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1 | mina.example/أخبار",
                "https://mina.example/أخبار%20عاجلة | mina.example/أخبار%20عاجلة",
                "https://mina.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1%20%D8%B9%D8%A7%D8%AC%D9%84%D8%A9 | mina.example/أخبار%20عاجلة",
                "https://mina.example/%D8%AE%D8%A8%D8%B1%2F1 | mina.example/خبر%2F1",
                "https://mina.example/خبر-%C2%AB1%C2%BB | mina.example/خبر-«1»",
                "https://mina.example/caf%C3%A9 | mina.example/café",
                "https://mina.example/%F0%9F%94%B4-1 | mina.example/🔴-1",
                // escapes of ASCII mean what they say
                "https://mina.example/a%20b | mina.example/a%20b",
                "https://mina.example/a%2fb | mina.example/a%2Fb",
                "https://mina.example/50%25 | mina.example/50%25",
                "https://mina.example/a+b | mina.example/a+b",
                // escapes that are none, or of another encoding
                "https://mina.example/50%-1 | mina.example/50%-1",
                "https://mina.example/%u0623 | mina.example/%u0623",
                "https://mina.example/%zz | mina.example/%zz",
                "https://mina.example/%CE%C8%D1 | mina.example/%CE%C8%D1",
                "https://mina.example/%ce%c8%d1 | mina.example/%CE%C8%D1",
                "https://mina.example/%D8 | mina.example/%D8",
                // fragment
                "https://mina.example/1#comments | mina.example/1",
                "https://mina.example/1?id=7#top | mina.example/1?id=7",
                "https://mina.example/#!/news/1 | mina.example",
                "https://mina.example/1#?id=7 | mina.example/1",
                // query
                "https://mina.example/?p=7 | mina.example?p=7",
                "https://mina.example?p=7 | mina.example?p=7",
                "https://mina.example/1? | mina.example/1",
                "https://mina.example/1?& | mina.example/1",
                "https://mina.example/1?b=2&a=1 | mina.example/1?a=1&b=2",
                "https://mina.example/1?a=1&&b=2 | mina.example/1?a=1&b=2",
                "https://mina.example/1?a=1&amp;b=2 | mina.example/1?a=1&b=2",
                "https://mina.example/1?print | mina.example/1?print",
                "https://mina.example/1?id= | mina.example/1?id=",
                "https://mina.example/1?q=%D8%AD%D9%84%D8%A8 | mina.example/1?q=حلب",
                "https://mina.example/1?q=حلب | mina.example/1?q=حلب",
                "https://mina.example/1?next=/a/?b | mina.example/1?next=/a/?b",
                "https://mina.example/1?q=a%26b=c | mina.example/1?q=a%26b=c",
                // parameters that tell who shared it, not what it is
                "https://mina.example/1?utm_source=tw&utm_medium=social | mina.example/1",
                "https://mina.example/1?UTM_Campaign=x | mina.example/1",
                "https://mina.example/1?fbclid=IwAR0x&id=7 | mina.example/1?id=7",
                "https://mina.example/1?id=7&amp;utm_source=rss | mina.example/1?id=7",
                "https://mina.example/1?gclid=1&msclkid=2&yclid=3&dclid=4&twclid=5 | mina.example/1",
                "https://mina.example/1?mc_cid=1&mc_eid=2&igshid=3&_ga=4 | mina.example/1",
                "https://mina.example/1?ref=home&ref_src=twsrc | mina.example/1",
                "https://mina.example/1?amp=1&outputType=amp | mina.example/1",
                "https://mina.example/1?share | mina.example/1",
                // and those whose names only look like them
                "https://mina.example/1?reference=7 | mina.example/1?reference=7",
                "https://mina.example/1?utmost=7 | mina.example/1?utmost=7",
                "https://mina.example/1?ampere=7 | mina.example/1?ampere=7",
                // what comes along when an address is copied
                "'  https://mina.example/1\t' | mina.example/1",
                "'\nhttps://mina.example/1\r\n' | mina.example/1"
            })
    void shouldHaveOneSpelling(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "   ",
                "mina.example/news/1",
                "www.mina.example",
                "//mina.example/news/1",
                "/news/1",
                "ftp://mina.example/1",
                "mailto:desk@mina.example",
                "javascript:void(0)",
                "data:text/plain,x",
                "android-app://org.mina/http/mina.example/1",
                "view-source:https://mina.example/1",
                "http:/mina.example/1",
                "http://",
                "http:///1",
                "http://?id=7",
                "http://#top",
                "http://:80/1",
                "http://reader@/1",
                "خبر من حلب"
            })
    void shouldSayNothingOfWhatIsNoAddressOfAPage(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }

    @Property
    void shouldStayTheSameHoweverOftenItIsMade(
            @ForAll("hosts") String host, @ForAll("paths") String path, @ForAll("queries") List<String> query) {
        String written = "https://" + host + path + "?" + String.join("&", query);

        String once = CanonicalUrl.of(written).orElseThrow();

        assertThat(CanonicalUrl.of("http://" + once)).contains(once);
    }

    @Property
    void shouldNotDependOnWhatDoesNotTellPagesApart(
            @ForAll("hosts") String host,
            @ForAll("paths") String path,
            @ForAll("queries") List<String> query,
            @ForAll long seed) {
        List<String> other = new ArrayList<>(query);
        other.add("utm_term=" + Math.abs(seed));
        other.add("fbclid=x");
        Collections.shuffle(other, new Random(seed));

        assertThat(CanonicalUrl.of("HTTPS://www." + host.toUpperCase(java.util.Locale.ROOT) + ":443" + path + "/?"
                        + String.join("&", other) + "#part"))
                .isEqualTo(CanonicalUrl.of("http://" + host + path + "?" + String.join("&", query)));
    }

    /** An oracle of its own: what the platform escapes reads back as what was written. */
    @Property
    void shouldReadWhatTheBrowserEscapes(@ForAll("words") String word) {
        String escaped = word.codePoints()
                .mapToObj(point -> new String(Character.toChars(point)))
                .map(letter -> java.net.URLEncoder.encode(letter, java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining());

        assertThat(CanonicalUrl.of("https://mina.example/" + escaped)).contains("mina.example/" + word);
    }

    @Provide
    Arbitrary<String> hosts() {
        return Arbitraries.of(
                "mina.example", "a.b.mina.example", "mina.example:8080", "xn--4gbrim.xn--mgbh0fb", "10.0.0.1");
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> parts =
                Arbitraries.of("/", "/news", "/خبر", "/%D8%AE", "/%2f", "/a%20b", "%", "/%CE", "/1;v=2");
        return parts.list().ofMaxSize(5).map(list -> "/x" + String.join("", list));
    }

    @Provide
    Arbitrary<List<String>> queries() {
        Arbitrary<String> names = Arbitraries.of("id", "p", "q", "خبر", "%D8%AE");
        Arbitrary<String> values = Arbitraries.of("", "=", "=7", "=حلب", "=%D8%AD", "=a%26b", "=a+b");
        return names.flatMap(name -> values.map(value -> name + value)).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىًٌٍَُِّْٱگچپی٠١٢٣«»“”…—é-_.0aZ")
                .ofMinLength(1)
                .ofMaxLength(30);
    }
}
