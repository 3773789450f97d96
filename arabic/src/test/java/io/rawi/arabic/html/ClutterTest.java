package io.rawi.arabic.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav></nav>",
                "<footer></footer>",
                "<aside></aside>",
                "<form></form>",
                "<button></button>",
                "<script></script>",
                "<figcaption></figcaption>",
                "<div hidden></div>",
                "<div role=navigation></div>",
                "<div role=search></div>",
                "<p style='color:red;display:none'></p>",
                "<div class=share></div>",
                "<div class='box share-buttons large'></div>",
                "<div class=social_links></div>",
                "<ul class=post-tags></ul>",
                "<div class=Related></div>",
                "<section id=comments></section>",
                "<div id=related-posts></div>",
                "<div class=article-share></div>",
                "<div class='td-post-sharing'></div>",
                "<p class=copyright></p>",
                "<div class=jp-relatedposts></div>",
                "<div class=addtoany></div>",
                "<div class='widget news-ticker'></div>",
                "<div class=newsletter-signup></div>",
                "<div id=cookie-bar></div>",
                "<ins class=ads></ins>",
                "<ol class=breadcrumb></ol>",
                "<div class=main-menu></div>"
            })
    void shouldPassOver(String markup) {
        assertThat(Clutter.is(element(markup))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p></p>",
                "<div></div>",
                "<div class=story></div>",
                "<div class=article-body></div>",
                "<div class=entry-content></div>",
                "<h1 class=headline></h1>",
                "<section></section>",
                "<article class='post has-comments'></article>",
                "<main class=no-sidebar></main>",
                "<div class=has-sidebar></div>",
                "<div class=no-comments></div>",
                "<article class=related></article>",
                "<div class=address></div>",
                "<div class=shareholders></div>",
                "<div class=download></div>",
                "<div class=advice></div>",
                "<div class=navy></div>",
                "<div role=main></div>",
                "<p style='display:block'></p>",
                "<blockquote class=tweet></blockquote>",
                "<figure></figure>",
                "<div class=header></div>",
                "<span class=lead></span>",
                "<div class='   '></div>",
                "<div id=''></div>"
            })
    void shouldLookInto(String markup) {
        assertThat(Clutter.is(element(markup))).isFalse();
    }

    private static Element element(String markup) {
        return Jsoup.parseBodyFragment(markup).body().child(0);
    }
}
