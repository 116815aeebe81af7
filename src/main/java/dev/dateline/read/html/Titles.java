package dev.dateline.read.html;

import dev.dateline.read.content.StatedMetadata;
import java.util.Optional;

/** Chooses an article's title. */
final class Titles {
  /** No headline is longer; what is, is something else. In characters. */
  static final int MAX_LENGTH = 500;

  private Titles() {}

  /** The headline as the page shows it; else the surest stated title without the site's name. */
  static Optional<String> choose(
      Optional<Headline> headline, StatedMetadata metadata, SiteName site) {
    Optional<String> shown = headline.map(Headline::text);
    return shown.isPresent() ? shown : metadata.titles().stream().findFirst().map(site::without);
  }
}
