package dev.dateline.read.xml;

import static dev.dateline.read.content.CharacterReferences.resolved;

import dev.dateline.read.content.CharacterReferences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the markup out of text that feeds escape once too often, such as titles in HTML. */
final class Escaped {
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9:-]*(?:\\s[^<>]*)?/?>|<!--[^<>]{0,1000}-->");
  private static final Pattern INLINE =
      Pattern.compile("(?i)</?(?:a|abbr|b|cite|em|font|i|q|s|small|span|strong|sub|sup|u)\\b");
  private static final Pattern TWICE = Pattern.compile("&amp;(#?[A-Za-z0-9]{1,9});");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Escaped() {}

  /** Whether {@code text} holds elements of HTML. */
  static boolean isMarkup(String text) {
    return TAG.matcher(text).find();
  }

  /** One line without elements and references; words on both sides of an element stay apart. */
  static String line(String text) {
    return oneLine(plain(text));
  }

  /** Text without elements and references, in its lines. */
  static String plain(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    // References may be escaped twice, and elements as references; what shows up last stays.
    return withoutTags(resolved(resolved(withoutTags(text))));
  }

  /** HTML whose references to characters are escaped like text, as they should have been. */
  static String onceEscaped(String html) {
    return TWICE
        .matcher(html)
        .replaceAll(
            reference -> {
              boolean isKnown = CharacterReferences.codePoint(reference.group(1)) >= 0;
              return Matcher.quoteReplacement(
                  isKnown ? "&" + reference.group(1) + ";" : reference.group());
            });
  }

  /** White space made one space, none at the ends. */
  static String oneLine(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    return TAG.matcher(text).replaceAll(tag -> INLINE.matcher(tag.group()).lookingAt() ? "" : " ");
  }
}
