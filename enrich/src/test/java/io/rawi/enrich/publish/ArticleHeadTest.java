package io.rawi.enrich.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.codec.UnreadableRecordException;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.schema.Article;
import io.rawi.schema.Relation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The projection that reads four fields and skips the rest: it must notice all that a full read would. */
class ArticleHeadTest {

    private final PublishLane lane = new PublishLane();
    private final PatientCodec<Article> codec = lane.codec(Article.class, PublishLane.TOPICS.articles());
    private final ArticleHead head = new ArticleHead();

    @AfterEach
    void close() {
        codec.close();
        lane.close();
    }

    @Test
    void shouldReadTheFieldsThatPublishNeeds() {
        byte[] encoded = codec.encode(Articles.full("نص طويل بما يكفي"));
        EncodedArticle read = head.read(encoded).orElseThrow();
        assertThat(read.articleId()).isEqualTo(Articles.ID);
        assertThat(read.articleTime()).isEqualTo(Articles.NOON.toEpochMilli());
        assertThat(read.fetchedAt()).isEqualTo(Articles.NOON.plusSeconds(60).toEpochMilli());
        assertThat(read.events()).isEqualTo(2);
        assertThat(read.encoded()).isSameAs(encoded);
    }

    @Test
    void shouldForgetTheArticleBefore() {
        head.read(codec.encode(Articles.full("نص طويل بما يكفي")));
        assertThat(head.read(codec.encode(Articles.bare("x"))).orElseThrow().events())
                .isZero();
    }

    @Test
    void shouldNoticeACutAtEveryByte() {
        byte[] encoded = codec.encode(Articles.full("نص طويل"));
        for (int length = WireHeader.LENGTH; length < encoded.length; length++) {
            assertThat(head.read(Arrays.copyOf(encoded, length)))
                    .as("%d of %d bytes", length, encoded.length)
                    .isEmpty();
        }
        assertThat(head.read(encoded)).as("whole again, after all that").isPresent();
    }

    @Test
    void shouldNoticeBytesBehindTheArticle() {
        byte[] encoded = codec.encode(Articles.bare("x"));
        assertThat(head.read(Arrays.copyOf(encoded, encoded.length + 1))).isEmpty();
    }

    @Test
    void shouldNoticeAListOfMoreElementsThanThereAre() {
        Article article = Articles.bare("x");
        byte[] encoded = codec.encode(article);
        // The empty list of events is the zero before origin: its length is put to two thousand million.
        byte[] origin = "wire#1".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int at = new String(encoded, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("wire#1") - 2;
        byte[] many = {(byte) 0xfe, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f};
        byte[] damaged = java.nio.ByteBuffer.allocate(at + many.length + encoded.length - at - 1)
                .put(encoded, 0, at)
                .put(many)
                .put(encoded, at + 1, encoded.length - at - 1)
                .array();
        assertThat(encoded[at]).isZero();
        assertThat(encoded[at + 1]).as("length of origin").isEqualTo((byte) (2 * origin.length));
        assertThat(head.read(damaged)).isEmpty();
    }

    @Property(tries = 300)
    void shouldNeverThrowOnDamagedBytes(@ForAll Random random) {
        try (PublishLane other = new PublishLane();
                PatientCodec<Article> own = other.codec(Article.class, PublishLane.TOPICS.articles())) {
            byte[] encoded = own.encode(Articles.full("نص طويل"));
            for (int i = 0; i < 3; i++) {
                int at = WireHeader.LENGTH + random.nextInt(encoded.length - WireHeader.LENGTH);
                encoded[at] = (byte) random.nextInt(256);
            }
            Optional<EncodedArticle> read = new ArticleHead().read(encoded);
            read.ifPresent(article -> assertThat(article.encoded()).isSameAs(encoded));
        }
    }

    @Test
    void shouldTakeArticlesInAsTheyAre() {
        ArticleIntake intake = new ArticleIntake(codec);
        byte[] first = codec.encode(Articles.full("الأول هنا"));
        byte[] second = codec.encode(Articles.full("الثاني هنا"));
        assertThat(intake.take(first).encoded()).as("encoded anew, the same").isEqualTo(first);
        assertThat(intake.take(second).encoded()).as("not touched").isSameAs(second);
    }

    @Test
    void shouldSortAttributesThatAnotherProgramWroteInItsOwnOrder() {
        Article article = Articles.bare("x");
        article.setAttributes(new java.util.LinkedHashMap<>());
        article.getAttributes().put("z", "1");
        article.getAttributes().put("a", "2");
        byte[] taken = new ArticleIntake(codec).take(codec.encode(article)).encoded();
        article.setAttributes(new java.util.TreeMap<>(article.getAttributes()));
        assertThat(taken).isEqualTo(codec.encode(article));
    }

    @Test
    void shouldSayWhatIsWrongWithWhatIsNoArticle() {
        ArticleIntake intake = new ArticleIntake(codec);
        intake.take(codec.encode(Articles.bare("x")));
        byte[] relation = PublishLane.encode(Relation.class, PublishLane.TOPICS.relations(), Articles.original(1));
        assertThatThrownBy(() -> intake.take(relation))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("Article");
        byte[] cut = Arrays.copyOf(codec.encode(Articles.bare("نص طويل")), 40);
        assertThatThrownBy(() -> intake.take(cut)).isInstanceOf(UnreadableRecordException.class);
        assertThatThrownBy(() -> intake.take(new byte[0])).isInstanceOf(UnreadableRecordException.class);
    }
}
