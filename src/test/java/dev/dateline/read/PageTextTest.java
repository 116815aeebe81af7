package dev.dateline.read;

import static dev.dateline.read.Pages.FIRST;
import static dev.dateline.read.Pages.SECOND;
import static dev.dateline.read.Pages.STORY;
import static dev.dateline.read.Pages.THIRD;
import static dev.dateline.read.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.BlockKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a page is taken for the article, and what is not. */
class PageTextTest {
  private static final List<String> PARAGRAPHS = List.of(FIRST, SECOND, THIRD);

  @TempDir private Path folder;

  private Article read(String body) throws IOException {
    return Pages.read(folder, page(body));
  }

  private List<String> paragraphs(String body) throws IOException {
    return Texts.blocks(read(body), BlockKind.PARAGRAPH);
  }

  @Test
  void laysTitleAndParagraphsOutAsOneText() throws IOException {
    Article article = read(STORY);
    assertEquals(
        String.join("\n\n", "Harbour wall to be rebuilt", FIRST, SECOND, THIRD), article.text());
    assertEquals("Harbour wall to be rebuilt", article.title());
    assertEquals(
        List.of(BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH),
        Texts.kinds(article));
  }

  @Test
  void keepsStoryThatAdsDivideIntoSiblings() throws IOException {
    String parts =
        "<div class=part><p>%s</p></div><div class=ad>Buy our boats today, they float on"
            + " water.</div><div class=part><p>%s</p><p>%s</p></div>";
    assertEquals(PARAGRAPHS, paragraphs(parts.formatted(FIRST, SECOND, THIRD)));
  }

  @Test
  void leavesOutMenusFootersAndSidebars() throws IOException {
    String body =
        "<nav><a href=/>Home page of the paper</a></nav>"
            + STORY
            + "<div class=sidebar><p>The Port Times has been the paper of the harbour for"
            + " years.</p></div><footer><p>The Port Times is printed by the harbour press, which"
            + " owns it.</p></footer>";
    assertEquals(PARAGRAPHS, paragraphs(body));
  }

  @Test
  void leavesOutTeasersOfOtherArticlesWhateverTheirClass() throws IOException {
    String teaser =
        "<div><h3><a href=/x>Lighthouse keeper retires at last</a></h3><p>After forty years on the"
            + " rock he wants to see some trees, he said on Friday.</p></div>";
    assertEquals(
        PARAGRAPHS, paragraphs("<div>" + STORY + "</div><div>" + teaser.repeat(6) + "</div>"));
    assertEquals(
        PARAGRAPHS,
        paragraphs("<p>" + FIRST + "</p>" + teaser + "<p>" + SECOND + "</p><p>" + THIRD + "</p>"));
  }

  @Test
  void leavesOutInvitationsToReadElsewhere() throws IOException {
    String invitations =
        "<p>Read more: <a href=/x>Lighthouse keeper retires</a></p>"
            + "<p><a href=/y>Also in this paper: the storm in pictures, day by day</a></p>"
            + "<p>Sign up for our newsletter and get the news of the port every morning.</p>"
            + "<p>Advertisement</p>";
    assertEquals(
        PARAGRAPHS,
        paragraphs(
            "<p>" + FIRST + "</p>" + invitations + "<p>" + SECOND + "</p><p>" + THIRD + "</p>"));
  }

  @Test
  void leavesOutCommentsThoughTheyAreLongerThanTheStory() throws IOException {
    String comment =
        "<li><p>I have lived at this harbour for fifty years and nobody has ever asked"
            + " me.</p></li>";
    assertEquals(
        PARAGRAPHS,
        paragraphs(STORY + "<ol class=\"comment-list\">" + comment.repeat(12) + "</ol>"));
  }

  @Test
  void leavesOutCommentsThatOnlyTheirHeadingTells() throws IOException {
    String comment =
        "<li><p>I have lived at this harbour for %d years and nobody has ever asked me.</p></li>";
    StringBuilder comments = new StringBuilder("<h3>12 Comments</h3><ol>");
    for (int i = 0; i < 12; i++) {
      comments.append(comment.formatted(i));
    }
    assertEquals(PARAGRAPHS, paragraphs("<div>" + STORY + comments + "</ol></div>"));
  }

  @Test
  void setsCaptionsApartFromParagraphs() throws IOException {
    Article article =
        read(
            "<figure><img src=w.jpg><figcaption>The wall after the storm</figcaption></figure>"
                + STORY);
    assertEquals(List.of("The wall after the storm"), Texts.blocks(article, BlockKind.CAPTION));
    assertEquals(PARAGRAPHS, Texts.blocks(article, BlockKind.PARAGRAPH));
  }

  @Test
  void neverGluesWordsOfDifferentElements() throws IOException {
    Article article =
        read(
            STORY
                + "<p>stone<br>mortar</p><ul><li>sand</li><li>gravel</li></ul>"
                + "<table><tr><td>north</td><td>south</td></tr></table><div>east</div><div>west</div>"
                + "<p>"
                + FIRST
                + " Again.</p>");
    for (String glued :
        List.of("stonemortar", "sandgravel", "northsouth", "eastwest", "mortarsand")) {
      assertFalse(article.text().contains(glued), glued);
    }
    assertTrue(article.text().contains("stone\nmortar"), article.text());
  }

  @Test
  void setsWordsApartThatOnlyStylesSetApart() throws IOException {
    Article article =
        read(
            "<p>See <span>the harbour</span><span>Monday</span> for more of this, or do not.</p>"
                + STORY);
    assertTrue(article.text().contains("harbour Monday"), article.text());
  }

  @Test
  void keepsWordsWholeThatInlineMarkupDivides() throws IOException {
    Article article =
        read("<p><span class=drop>T</span>he wall, Mc<b>Donald</b> said, must go up.</p>" + STORY);
    assertTrue(article.text().contains("The wall, McDonald said"), article.text());
  }

  @Test
  void dividesTextAtDoubleLineBreaks() throws IOException {
    assertEquals(
        PARAGRAPHS,
        paragraphs("<div>" + FIRST + "<br><br>" + SECOND + "<br>\n<br/>" + THIRD + "</div>"));
  }

  @Test
  void doesNotRepeatTitleOrParagraphs() throws IOException {
    String body =
        "<p>Harbour wall to be rebuilt</p>" + STORY + "<div class=x><p>" + SECOND + "</p></div>";
    assertEquals(PARAGRAPHS, paragraphs(body));
  }

  @Test
  void keepsHeadingsWithinTheStoryAndDropsThemAtItsEnd() throws IOException {
    Article article =
        read(
            "<p>" + FIRST + "</p><h2>Two boats sank</h2><p>" + SECOND + "</p><h2>Topics here</h2>");
    assertEquals(List.of("Two boats sank"), Texts.blocks(article, BlockKind.HEADING));
  }

  @Test
  void tellsDeckBylineDatelineAndCredit() throws IOException {
    Article article =
        read(
            "<h2 class=subheadline>Storm damage is to be mended within three years, council"
                + " says</h2><div class=byline>By Ann Smith</div><p>OSLO, Norway (AP) — "
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>Bob Jones contributed to this report.</p>");
    assertEquals(
        List.of("Storm damage is to be mended within three years, council says"),
        Texts.blocks(article, BlockKind.DECK));
    assertEquals(List.of("By Ann Smith"), Texts.blocks(article, BlockKind.BYLINE));
    assertEquals("OSLO, Norway (AP)", article.dateline());
    assertEquals(List.of("AP"), article.credits());
    assertEquals(List.of(FIRST, SECOND), Texts.blocks(article, BlockKind.PARAGRAPH));
    assertEquals(
        List.of("Bob Jones contributed to this report."), Texts.blocks(article, BlockKind.CREDIT));
  }

  @Test
  void takesNoNameThatSpeaksOfOtherPartsForNoise() throws IOException {
    assertEquals(
        PARAGRAPHS,
        paragraphs("<div class=\"has-sidebar no-comments tag-social\">" + STORY + "</div>"));
  }

  @Test
  void keepsStoryOfManyShortLines() throws IOException {
    String lines = "<p>Ann: Is it high?</p><p>Bob: Very high.</p>".repeat(10);
    assertEquals(23, paragraphs(STORY + lines).size());
  }

  @Test
  void readsStoryWhoseHeadlineIsNoHeading() throws IOException {
    Article article =
        Pages.read(
            folder,
            page("", "<div class=title>Harbour wall to be rebuilt</div><div>" + STORY + "</div>"));
    assertEquals("Harbour wall to be rebuilt", article.title());
    assertEquals(PARAGRAPHS, Texts.blocks(article, BlockKind.PARAGRAPH));
  }

  @Test
  void keepsCreditThatFollowsAnInvitation() throws IOException {
    String credit = "(Reporting by Ann Smith; Editing by Bob Jones)";
    for (String before :
        List.of(
            "<p>Sign up for our newsletter to get the best of the port in your inbox.</p>",
            "<h3>Related</h3><ul><li><a href=/x>Lighthouse keeper retires</a></li></ul>")) {
      Article article = read(STORY + before + "<p>" + credit + "</p>");
      assertEquals(PARAGRAPHS, Texts.blocks(article, BlockKind.PARAGRAPH));
      assertEquals(List.of(credit), Texts.blocks(article, BlockKind.CREDIT));
      assertEquals(List.of("Ann Smith", "Bob Jones"), article.credits());
    }
  }

  @Test
  void leavesOutWhatReadersWithoutASubscriptionAreTold() throws IOException {
    String wall =
        "<div><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p><p>Get"
            + " unlimited access to The Port Times for just $1 for the first month. Cancel"
            + " anytime.</p><p>This article is for subscribers only.</p><p>To continue reading,"
            + " subscribe to The Port Times today.</p></div>";
    Article article = read(STORY + wall);
    assertEquals(PARAGRAPHS, Texts.blocks(article, BlockKind.PARAGRAPH));
    assertEquals(List.of(), Texts.blocks(article, BlockKind.HEADING));
  }

  @Test
  void keepsWhatTheStorySaysOfSubscribers() throws IOException {
    String said =
        "Subscribers to the ferry already have an account at the port office, the mayor said.";
    assertEquals(List.of(FIRST, SECOND, THIRD, said), paragraphs(STORY + "<p>" + said + "</p>"));
  }

  @Test
  void leavesOutElementsNamedForWhatIsNoStory() throws IOException {
    assertEquals(
        PARAGRAPHS,
        paragraphs(
            "<p>"
                + FIRST
                + "</p><amp-ad><p>Buy our boats today</p></amp-ad><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p>"));
  }

  @Test
  void leavesOutHeadingOfLinksAmidTheStory() throws IOException {
    Article article =
        read(
            "<p>"
                + FIRST
                + "</p><h2>Related</h2><ul><li><a href=/x>Keeper retires</a></li></ul><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p>");
    assertEquals(List.of(), Texts.blocks(article, BlockKind.HEADING));
    assertEquals(PARAGRAPHS, Texts.blocks(article, BlockKind.PARAGRAPH));
  }

  @Test
  void keepsShortPostsThatTheStoryQuotes() throws IOException {
    String post =
        "<blockquote class=twitter-tweet><p>We will not pay. <a href=/t>#NoNewWall</a> <a"
            + " href=/p>pic.example/abc</a></p>— Ann Smith</blockquote>";
    Article article =
        read("<p>" + FIRST + "</p>" + post + "<p>" + SECOND + "</p><p>" + THIRD + "</p>");
    assertTrue(article.text().contains("We will not pay. #NoNewWall"), article.text());
  }

  @Test
  void leavesAuthorsAndTimesOfPostsOutOfTheText() throws IOException {
    String post =
        "<div><time datetime=2024-03-04T1%d:00>1%d:00</time><h2>Post"
            + " %d</h2><p>%s</p><p>%s</p></div>";
    Article article =
        read(
            post.formatted(7, 7, 7, "Ann Smith", FIRST)
                + post.formatted(6, 6, 6, "Bob Jones", SECOND)
                + post.formatted(5, 5, 5, "Ann Smith", THIRD));
    assertEquals(PARAGRAPHS, Texts.blocks(article, BlockKind.PARAGRAPH));
  }

  @Test
  void keepsTimesOfATimetable() throws IOException {
    String table = "<table><tr><td>Ferry to Bergen</td><td>10:30</td></tr></table>";
    assertTrue(read(STORY + table + "<p>" + FIRST + " Yes.</p>").text().contains("10:30"));
  }

  @Test
  void readsStoryBehindAHeadingThatIsNeverClosed() throws IOException {
    Article article =
        Pages.read(
            folder,
            "<html><body><h1>Harbour wall to be rebuilt<p>By Ann Smith<p>"
                + String.join("<p>", FIRST, SECOND, THIRD, FIRST + " Yes.", SECOND + " Yes."));
    assertEquals("Harbour wall to be rebuilt", article.title());
    assertEquals(5, Texts.blocks(article, BlockKind.PARAGRAPH).size());
  }

  @Test
  void keepsParagraphThatTheStoryRepeats() throws IOException {
    assertEquals(
        List.of(FIRST, SECOND, FIRST, THIRD),
        paragraphs(
            "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST + "</p><p>" + THIRD + "</p>"));
  }

  @Test
  void endsBlocksAtLineBreaksBehindWhichNothingGoesOn() throws IOException {
    Article article =
        read(STORY + "<p>The crew:<br>Ann Smith<br>Jones Harbour<br>and the dog of the port.</p>");
    List<String> paragraphs = Texts.blocks(article, BlockKind.PARAGRAPH);
    assertEquals(
        List.of("The crew:", "Ann Smith", "Jones Harbour\nand the dog of the port."),
        paragraphs.subList(3, paragraphs.size()));
    assertTrue(article.text().contains("The crew:\nAnn Smith\nJones"), article.text());
  }

  @Test
  void keepsSentencesWholeThatLineBreaksFitToAWidth() throws IOException {
    String wrapped =
        "The council voted on Monday to<br>rebuild the old wall, said<br>Ann Smith, whom the"
            + " people<br>of the port had chosen, in a<br>speech.";
    assertEquals(
        List.of(wrapped.replace("<br>", "\n")), paragraphs("<p>" + wrapped + "</p>").subList(0, 1));
  }

  @Test
  void readsShortStoryThatMarkupOrADatelineTells() throws IOException {
    String oneLine = "<p>Oil fell 2 percent on Tuesday.</p>";
    Article marked =
        Pages.read(
            folder,
            page(
                "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\":"
                    + " \"Oil falls\"}</script>",
                "<h1>Oil falls</h1>" + oneLine));
    assertEquals(
        List.of("Oil fell 2 percent on Tuesday."), Texts.blocks(marked, BlockKind.PARAGRAPH));
    Article filed = read("<p>OSLO, March 5 (Reuters) - Oil fell 2 percent on Tuesday.</p>");
    assertEquals(
        List.of("Oil fell 2 percent on Tuesday."), Texts.blocks(filed, BlockKind.PARAGRAPH));
    assertThrows(UnreadableArticleException.class, () -> read(oneLine));
  }

  @Test
  void refusesNoticesInAnArticlesStead() {
    for (String title : List.of("Page not found", "404 Not Found", "Just a moment...")) {
      UnreadableArticleException refusal =
          assertThrows(
              UnreadableArticleException.class,
              () ->
                  Pages.read(
                      folder, "<html><title>" + title + "</title><h1>" + title + "</h1>" + STORY));
      assertTrue(refusal.getMessage().contains("a notice"), refusal.getMessage());
    }
  }

  @Test
  void setsSentencesApartThatOnlyStylesSetApart() throws IOException {
    Article article = read("<div><span>" + FIRST + "</span><span>" + SECOND + "</span></div>");
    assertTrue(article.text().contains(FIRST + " " + SECOND), article.text());
  }
}
