package io.rawi.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentKindTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, TEXT",
        "a.TXT, TEXT",
        "a.text, TEXT",
        "a.html, HTML",
        "a.htm, HTML",
        "a.xhtml, HTML",
        "a.Html, HTML",
        "a.json, JSON",
        "a.jsonl, JSON_LINES",
        "a.ndjson, JSON_LINES",
        "a.jl, JSON_LINES",
        "a.jsonl.gz, JSON_LINES",
        "a.JSON.GZ, JSON",
        "a.b.c.html, HTML",
        "folder.json/a.txt, TEXT",
        "خبر.html, HTML"
    })
    void shouldBelieveTheEndingOfAName(String name, ContentKind kind) {
        assertThat(ContentKind.of(Optional.of(name), "{\"body\":\"<html>\"}".getBytes(UTF_8)))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`نص بلا شكل` | TEXT",
                "`x` | TEXT",
                // markup
                "`<html>` | HTML",
                "`<HTML lang=\"ar\">` | HTML",
                "`  \\n<!DOCTYPE html>` | HTML",
                "`<!doctype HTML PUBLIC \"-//W3C//DTD\">` | HTML",
                "`<?xml version=\"1.0\"?>\\n<html xmlns=\"x\">` | HTML",
                "`<!-- made by hand -->\\n<html>` | HTML",
                "`<head><title>` | HTML",
                "`<body class=\"x\">` | HTML",
                "`<article>` | HTML",
                // what only begins like it
                "`<htmlx>` | TEXT",
                "`<3 قلوب` | TEXT",
                "`< html >` | TEXT",
                "`قال <html> ثم سكت` | TEXT",
                // one object, or one a line
                "`{\"body\":\"x\"}` | JSON_LINES",
                "`{\"body\":\"x\"}\\n` | JSON_LINES",
                "`{\"body\":\"x\"}\\r\\n{\"body\":\"y\"}` | JSON_LINES",
                "`{\"body\":\"x\\n{\"body\":\"y\"}` | JSON_LINES",
                "`{\"body\":\"a line that goes on beyond what was looked at` | JSON_LINES",
                "`{\\n  \"body\": \"x\"\\n}` | JSON",
                "`{\\n\\n\"body\":\"x\"}` | JSON",
                "`{ \"body\": \"x\",\\n  \"title\": \"y\" }` | JSON",
                "`[{\"body\":\"x\"}]` | JSON",
                "` [ \\n {\"body\":\"x\"}]` | JSON",
                // brackets that are no JSON
                "`[عاجل] خبر` | TEXT",
                "`[1, 2]` | TEXT",
                "`[]` | TEXT",
                "`\"نص\"` | TEXT"
            })
    void shouldLookAtTheFirstBytesWhereTheNameDoesNotTell(String content, ContentKind kind) {
        byte[] head = content.replace("\\n", "\n").replace("\\r", "\r").getBytes(UTF_8);

        assertThat(ContentKind.of(Optional.empty(), head)).isEqualTo(kind);
        assertThat(ContentKind.of(Optional.of("README"), head)).isEqualTo(kind);
        assertThat(ContentKind.of(Optional.of("a.dat"), head)).isEqualTo(kind);
        assertThat(ContentKind.of(Optional.empty(), ("\ufeff" + new String(head, UTF_8)).getBytes(UTF_8)))
                .as("behind a byte order mark")
                .isEqualTo(kind);
    }

    @Test
    void shouldSeeMarkupInAnyEncodingOfBytes() {
        for (Charset charset : new Charset[] {UTF_8, Charset.forName("windows-1256"), ISO_8859_1}) {
            assertThat(ContentKind.of(Optional.empty(), "<html><p>خبر".getBytes(charset)))
                    .isEqualTo(ContentKind.HTML);
        }
    }

    /** 64 KiB of one comment that never ends must be looked at in no time. */
    @Test
    void shouldNotTakeLongOverMarkupThatNeverEnds() {
        String endless = "<!--" + "- ".repeat(30_000);

        assertThat(ContentKind.of(Optional.empty(), endless.getBytes(UTF_8))).isEqualTo(ContentKind.TEXT);
        assertThat(ContentKind.of(Optional.empty(), ("<?xml " + " ".repeat(60_000)).getBytes(UTF_8)))
                .isEqualTo(ContentKind.TEXT);
    }
}
