package dev.dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.read.ArticleReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {
  private final NearDuplicates stories = NearDuplicates.create();

  /** Made-up words, different ones for each seed. */
  private static List<String> words(int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(random.nextInt(1 << 20) + (1 << 20), 36))
        .map(word -> word.replaceAll("[0-9]", "o"))
        .toList();
  }

  private static String text(int count, long seed) {
    return String.join(" ", words(count, seed));
  }

  /** Paragraphs of 40 words. */
  private static List<String> paragraphs(int count, long seed) {
    List<String> words = words(40 * count, seed);
    return IntStream.range(0, count)
        .mapToObj(i -> String.join(" ", words.subList(40 * i, 40 * i + 40)))
        .toList();
  }

  private static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  private String firstOf(String id, String text) {
    Article article = Article.builder(Source.ofString(), text).build();
    Story story = stories.judge(id, article);
    stories.remember(story);
    return story.duplicateOf().orElse(null);
  }

  @Test
  void findsThatTheSeedsAreVersionsOfOneStory() throws IOException {
    List<Path> seeds;
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      seeds = files.sorted().toList();
    }
    for (List<Path> order : List.of(seeds, List.of(seeds.get(1), seeds.get(0)))) {
      NearDuplicates fresh = NearDuplicates.create();
      ArticleReader reader = ArticleReader.create();
      fresh.remember(fresh.judge("first", reader.read(order.get(0))));
      Story second = fresh.judge("second", reader.read(order.get(1)));
      assertEquals("first", second.duplicateOf().orElseThrow());
    }
  }

  @Test
  void knowsNoStoryAtFirst() {
    assertEquals(null, firstOf("a", text(200, 1)));
    assertEquals(null, firstOf("b", text(200, 2)));
  }

  @Test
  void namesTheArticleItselfWhereItsRecordComesAgain() {
    Article article = Article.builder(Source.ofString(), text(50, 1)).build();
    ArticleRecord record =
        new ArticleRecord("sha256:1", article, List.of(), List.of(), List.of(), null);
    assertEquals(record, stories.mark(record));
    assertEquals(record.withDuplicateOf("sha256:1"), stories.mark(record));
  }

  @Test
  void findsTheFirstParagraphsOfALongStoryWhicheverComesFirst() {
    List<String> whole = paragraphs(30, 1);
    assertEquals(null, firstOf("whole", join(whole)));
    assertEquals("whole", firstOf("cut", join(whole.subList(0, 2))));
    List<String> other = paragraphs(30, 2);
    assertEquals(null, firstOf("brief", join(other.subList(0, 2))));
    assertEquals("brief", firstOf("full", join(other)));
  }

  @Test
  void findsParagraphsInAnotherOrder() {
    List<String> paragraphs = new ArrayList<>(paragraphs(10, 1));
    firstOf("a", join(paragraphs));
    Collections.shuffle(paragraphs, new Random(1));
    assertEquals("a", firstOf("b", join(paragraphs)));
  }

  @Test
  void findsACopyWithEveryFifthWordReplaced() {
    List<String> words = new ArrayList<>(words(300, 1));
    firstOf("a", String.join(" ", words));
    Random random = new Random(3);
    List<String> others = words(300, 2);
    words.replaceAll(word -> random.nextInt(5) == 0 ? others.get(random.nextInt(300)) : word);
    assertEquals("a", firstOf("b", String.join(" ", words)));
  }

  @Test
  void namesTheFirstStoryOfACopyOfACopy() {
    List<String> text = paragraphs(8, 1);
    List<String> longer = new ArrayList<>(text);
    longer.addAll(paragraphs(4, 2));
    List<String> ofLonger = new ArrayList<>(longer.subList(5, 12));
    firstOf("a", join(text));
    assertEquals("a", firstOf("b", join(longer)));
    assertEquals("a", firstOf("c", join(ofLonger)));
  }

  @Test
  void looksThroughTypography() {
    String text = text(40, 1) + " the president's \"café\" cost 29,000.50 dollars";
    firstOf("a", text);
    String set =
        text.replace("president's", "President\u2019s")
            .replace("\"", "\u201C")
            .replace("\u00E9", "e\u0301")
            .replace(" ", "\u00A0 ");
    assertEquals("a", firstOf("b", set));
  }

  @Test
  void findsShortTextsOnlyIfTheirWordsAreTheSame() {
    String alert = text(20, 1);
    firstOf("a", alert);
    assertEquals("a", firstOf("b", alert.toUpperCase(java.util.Locale.ROOT) + "!"));
    assertEquals(null, firstOf("c", alert + " again"));
  }

  @Test
  void tellsTextsWithoutWordsFromEachOther() {
    firstOf("a", "...");
    assertEquals(null, firstOf("b", "?"));
    assertEquals("a", firstOf("c", "..."));
  }

  @Test
  void takesTwoStoriesThatShareTheirBackgroundForTwo() {
    String background = join(paragraphs(4, 1));
    firstOf("a", join(paragraphs(6, 2)) + "\n\n" + background);
    assertEquals(null, firstOf("b", join(paragraphs(6, 3)) + "\n\n" + background));
  }

  @Test
  void takesShortItemsOverOneFooterForDifferentOnes() {
    String footer = "\n\n" + text(60, 1);
    String series = "Morning briefing from the harbour\n\n";
    for (int i = 10; i < 40; i++) {
      assertEquals(null, firstOf("item " + i, series + text(50, i) + footer));
    }
    firstOf("a", text(50, 2) + footer);
    assertEquals(null, firstOf("b", text(50, 3) + footer));
    assertEquals(null, firstOf("c", join(paragraphs(20, 4)) + footer));
  }

  @Test
  void takesAReportFilledInAgainForAnotherOne() {
    List<String> words = words(200, 1);
    Random random = new Random(1);
    for (String id : List.of("a", "b", "c")) {
      String report =
          IntStream.range(0, 200)
              .mapToObj(i -> i % 10 == 0 ? "" + (10_000 + random.nextInt(80_000)) : words.get(i))
              .collect(Collectors.joining(" "));
      assertEquals(null, firstOf(id, report));
    }
  }

  @Test
  void takesADigestForNoneOfItsStories() {
    StringBuilder digest = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      firstOf("story" + i, join(paragraphs(10, i)));
      digest.append(paragraphs(10, i).get(0)).append("\n\n");
    }
    assertEquals(null, firstOf("digest", digest.toString()));
  }

  @Test
  void forgetsTheOldestStoryWhenThereIsNoRoom() {
    NearDuplicates small = NearDuplicates.ofCapacity(1);
    List<Article> articles =
        IntStream.range(0, 600)
            .mapToObj(i -> Article.builder(Source.ofString(), text(200, i)).build())
            .toList();
    for (int i = 0; i < 600; i++) {
      small.remember(small.judge("" + i, articles.get(i)));
    }
    assertFalse(small.judge("again", articles.get(0)).duplicateOf().isPresent());
    assertEquals("599", small.judge("again", articles.get(599)).duplicateOf().orElseThrow());
    assertEquals("500", small.judge("again", articles.get(500)).duplicateOf().orElseThrow());
  }

  @Test
  void remembersNothingOfWhatAddsNothing() {
    Article whole = Article.builder(Source.ofString(), text(300, 1)).build();
    Article cut = Article.builder(Source.ofString(), text(150, 1)).build();
    assertTrue(stories.remember(stories.judge("a", whole)));
    assertFalse(stories.remember(stories.judge("b", whole)));
    assertFalse(stories.remember(stories.judge("c", cut)));
  }

  @Test
  void findsTheSameAfterItsStoriesWereWrittenAndRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 50; i++) {
      Article article = Article.builder(Source.ofString(), text(100 + i, i % 40)).build();
      Story story = stories.judge("" + i, article);
      if (stories.remember(story)) {
        story.writeTo(new DataOutputStream(bytes));
      }
    }
    NearDuplicates again = NearDuplicates.create();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    while (in.available() > 0) {
      again.remember(Story.readFrom(in));
    }
    for (int i = 0; i < 60; i++) {
      Article article = Article.builder(Source.ofString(), text(90, i)).build();
      assertEquals(
          stories.judge("x", article).duplicateOf(), again.judge("x", article).duplicateOf());
    }
  }

  @Test
  void saysThatAWrittenStoryIsCutOffOrDamaged() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Article article = Article.builder(Source.ofString(), text(100, 1)).build();
    stories.judge("a", article).writeTo(new DataOutputStream(bytes));
    byte[] whole = bytes.toByteArray();
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThrows(
        EOFException.class,
        () -> Story.readFrom(new DataInputStream(new ByteArrayInputStream(half))));
    whole[14] = (byte) 0xff; // number of shingles
    assertThrows(
        IOException.class,
        () -> Story.readFrom(new DataInputStream(new ByteArrayInputStream(whole))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MAX_VALUE})
  void refusesRoomForNoStoryOrTooMany(int capacity) {
    assertThrows(IllegalArgumentException.class, () -> NearDuplicates.ofCapacity(capacity));
  }

  @Test
  void keepsTheKeysOfAllStoriesThatFit() {
    StoryIndex index = new StoryIndex(1 << 14);
    List<Story> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Article article = Article.builder(Source.ofString(), text(300, i)).build();
      all.add(new Story("" + i, null, false, Sketch.of(article)));
      index.add(all.get(i));
    }
    for (Story story : all) {
      assertEquals(story, index.candidates(story.sketch()).get(0));
    }
  }

  @Test
  void keepsEachIntegerOnceAndWhereItCame() {
    IntPositions positions = new IntPositions();
    int[] expected = IntStream.range(0, 1000).map(i -> i * 0x9E3779B9).toArray();
    for (int value : expected) {
      positions.add(value);
      positions.add(expected[0]);
    }
    assertArrayEquals(expected, positions.toArray());
    assertEquals(999, positions.of(expected[999]));
    assertEquals(-1, positions.of(1));
  }
}
