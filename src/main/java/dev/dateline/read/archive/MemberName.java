package dev.dateline.read.archive;

import dev.dateline.read.content.ArticleNames;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The path of a member in its archive. */
final class MemberName {
  private static final Pattern ABSOLUTE = Pattern.compile("(?s)[/\\\\].*|[A-Za-z]:.*");

  private MemberName() {}

  /** A path in UTF-8 or, where it is none, in Latin-1. */
  static String decode(byte[] bytes) {
    return decode(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A path in UTF-8 or, where it is none, in another encoding. */
  static String decode(byte[] bytes, Charset other) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, other);
    }
  }

  /** Why a path is refused and what to do about it, or null. */
  static String refusal(String path) {
    if (ABSOLUTE.matcher(path).matches()) {
      return "has an absolute path; pack it anew with a path inside the archive";
    }
    if (Arrays.asList(path.split("[/\\\\]", -1)).contains("..")) {
      return "has a path that leads out of the archive; pack it anew without ..";
    }
    return null;
  }

  /** The path without steps that lead nowhere. */
  static String plain(String path) {
    return String.join("/", steps(path));
  }

  /** Whether it is read, going by its path. */
  static boolean isArticle(String path) {
    List<String> steps = steps(path);
    return !steps.isEmpty()
        && steps.stream().noneMatch(ArticleNames::isHidden)
        && ArticleNames.isArticle(steps.get(steps.size() - 1));
  }

  private static List<String> steps(String path) {
    return Arrays.stream(path.split("/"))
        .filter(step -> !step.isEmpty() && !step.equals("."))
        .toList();
  }
}
