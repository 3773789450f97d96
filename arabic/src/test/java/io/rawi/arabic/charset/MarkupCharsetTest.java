package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupCharsetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta charset=utf-8> | utf-8",
                "<meta charset=\"UTF-8\"> | utf-8",
                "<meta charset='windows-1256'/> | windows-1256",
                "<META CHARSET=WINDOWS-1256> | windows-1256",
                "<meta   charset = \"iso-8859-6\" > | iso-8859-6",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\"> | windows-1256",
                "<meta content='text/html;charset=utf-8' http-equiv=content-type> | utf-8",
                "<!doctype html><html lang=ar><head><title>خبر</title><meta charset=cp1256> | cp1256",
                "<meta name=viewport content=width><meta charset=x-mac-arabic> | x-mac-arabic",
                "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rss> | windows-1256",
                "<?xml version='1.0' encoding='ISO-8859-6' ?> | iso-8859-6",
                "  <?xml encoding=utf-8?> | utf-8",
                "<?xml version=\"1.0\"?><html><meta charset=utf-8> | utf-8"
            })
    void shouldReadTheDeclaration(String head, String charset) {
        assertThat(MarkupCharset.of(head.getBytes(StandardCharsets.UTF_8))).contains(charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charset=utf-8",
                "<p>charset=utf-8",
                "<meta name=description content=x>charset=utf-8",
                "<meta charset=>",
                "<meta charset=\"\">",
                "<?xml version=\"1.0\"?><x encoding=\"windows-1256\"/>",
                "<",
                ""
            })
    void shouldReadNothingElse(String head) {
        assertThat(MarkupCharset.of(head.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void shouldNotLookBelowTheHead() {
        String far = "<html>" + " ".repeat(4000) + "<meta charset=utf-8>";

        assertThat(MarkupCharset.of(far.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
