package dev.dateline.read;

import dev.dateline.article.BlockKind;
import dev.dateline.read.content.ArticlePart;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.DecodedArticle;
import dev.dateline.read.content.DecodedText;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import dev.dateline.read.content.SingleFormat;
import dev.dateline.read.content.StatedArticle;
import dev.dateline.read.html.HtmlPage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** HTML pages: decodes them and finds the article on them. */
final class HtmlFormat implements SingleFormat {
  /** Less running text than this is a notice, not an article; in characters. */
  static final int MIN_PROSE = 60;

  /** Least text of a page that says that it holds an article, in characters. */
  private static final int MIN_STATED = 20;

  /** Notices in articles' stead have at most this much text, in characters. */
  private static final int MAX_NOTICE = 800;

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(?:error )?(?:40[0-9]|50[0-9])?\\W*(?:(?:page|file) not found|not found|access"
              + " denied|forbidden|just a moment|attention required!?.*|before you continue.*|robot"
              + " check|security check|are you (?:a )?(?:human|robot)|service unavailable|bad"
              + " gateway|(?:internal )?server error|please (?:enable|turn on)"
              + " (?:javascript|cookies).*|verify(?:ing)? (?:that )?you are (?:a )?human.*)\\W*");

  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.HTML);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return HtmlSignature.isHtml(head, origin);
  }

  @Override
  public DecodedArticle read(byte[] bytes, Origin origin, ReadSettings settings)
      throws ContentException {
    DecodedText decoded = PageDecoder.decode(bytes, origin.contentType());
    StatedArticle page = HtmlPage.read(decoded.text(), settings.limits().htmlDepth());
    if (!isArticle(((StatedArticle.Parts) page.body()).parts(), decoded, settings)) {
      throw new ContentException(
          "is a page without an article, such as a home page, an index or a video; leave it out");
    }
    if (isNotice(((StatedArticle.Parts) page.body()).parts())) {
      throw new ContentException(
          "is a notice in an article's stead, such as an error or a check for robots; fetch it"
              + " again or leave it out");
    }
    return new DecodedArticle(page, "text/html", decoded.charset().name());
  }

  private static boolean isArticle(
      List<ArticlePart> parts, DecodedText decoded, ReadSettings settings) {
    int prose = prose(parts);
    return prose >= MIN_PROSE
        || (prose >= MIN_STATED
            && (isFiled(parts)
                || HtmlPage.statesArticle(decoded.text(), settings.limits().htmlDepth())));
  }

  private static boolean isNotice(List<ArticlePart> parts) {
    return prose(parts) <= MAX_NOTICE
        && parts.stream()
            .filter(part -> part.kind() == BlockKind.TITLE)
            .anyMatch(part -> NOTICE.matcher(part.text()).matches());
  }

  private static boolean isFiled(List<ArticlePart> parts) {
    return parts.stream()
        .filter(part -> part.kind() == BlockKind.PARAGRAPH)
        .findFirst()
        .filter(part -> FilingLine.at(part.text(), false).isPresent())
        .isPresent();
  }

  static int prose(List<ArticlePart> parts) {
    return parts.stream()
        .filter(part -> part.kind() == BlockKind.PARAGRAPH)
        .mapToInt(part -> part.text().length())
        .sum();
  }
}
