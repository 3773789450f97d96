package io.rawi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class CanonicalUrlTest {

    @Test
    void shouldDropWhatDoesNotTellPagesApart() {
        assertThat(CanonicalUrl.of("HTTPS://www.Example.org:443/a/b/?utm_source=x&id=7&fbclid=q#top"))
                .contains("example.org/a/b?id=7");
    }

    @Test
    void shouldReadArabicPathsEscapedOrNot() {
        assertThat(CanonicalUrl.of("http://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1"))
                .isEqualTo(CanonicalUrl.of("http://example.org/أخبار/1"))
                .contains("example.org/أخبار/1");
    }

    @Test
    void shouldKeepEscapesThatMeanSomething() {
        assertThat(CanonicalUrl.of("http://example.org/a%2fb")).contains("example.org/a%2Fb");
    }

    @Test
    void shouldRefuseWhatIsNoWebAddress() {
        assertThat(CanonicalUrl.of("file:///tmp/x")).isEmpty();
        assertThat(CanonicalUrl.of("https:///x")).isEmpty();
        assertThat(CanonicalUrl.of("")).isEmpty();
    }

    @Property
    void shouldBeItsOwnCanonicalForm(@ForAll String path) {
        CanonicalUrl.of("http://example.org/" + path)
                .ifPresent(once -> assertThat(CanonicalUrl.of("http://" + once)).contains(once));
    }

    @Property
    void shouldLeaveHostsOfPlainLettersAsTheStandardDoes(
            @ForAll @CharRange(from = 'a', to = 'z') @Chars({'.', '-', '_', '0', '9'}) String letters) {
        String host = "a" + letters + "b";
        assertThat(CanonicalUrl.of("http://" + host + "/x")).contains(IDN.toUnicode(host) + "/x");
    }

    @Test
    void shouldReadHostsThatAreWrittenInAnEncoding() {
        assertThat(CanonicalUrl.of("https://xn--mgbh0fb.example/خبر")).contains("مثال.example/خبر");
    }

    @Test
    void shouldDropOnlyTheDefaultPorts() {
        assertThat(CanonicalUrl.of("http://example.org:80/a")).contains("example.org/a");
        assertThat(CanonicalUrl.of("http://example.org:/a")).contains("example.org/a");
        assertThat(CanonicalUrl.of("http://example.org:8080/a")).contains("example.org:8080/a");
        assertThat(CanonicalUrl.of("http://www.www.example.org./a//")).contains("example.org/a");
    }
}
