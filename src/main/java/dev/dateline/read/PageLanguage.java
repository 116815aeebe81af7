package dev.dateline.read;

/** Says which language a page's article is in: the text itself before what the page declares. */
final class PageLanguage {
  private static final String ENGLISH = "en";

  /** A shorter text says too little about its language; in characters. */
  private static final int MIN_TEXT = 200;

  private PageLanguage() {}

  /**
   * The article's language as a primary subtag, or null if unknown.
   *
   * @param declared what the page declares, or null; templates are often in English while the
   *     article is not
   */
  static String of(String declared, String text) {
    boolean mayBeEnglish = EnglishTest.mayBeEnglish(text);
    if (!mayBeEnglish) {
      return ENGLISH.equals(declared) ? null : declared;
    }
    return declared != null && text.length() < MIN_TEXT ? declared : ENGLISH;
  }
}
