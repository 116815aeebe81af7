package dev.dateline.text;

import dev.dateline.article.Span;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Finds sentence ends with OpenNLP's published English model and mends what it gets wrong. The
 * model is shared; each instance serves one thread.
 */
final class SentenceFinder {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** Longest stretch the model sees at once, in code units: its cost is not linear in it. */
  private static final int WINDOW = 4_000;

  /** Full stops in longer runs without white space are data, not sentence ends. */
  private static final int LONGEST_WORD = 200;

  private final SentenceDetectorME detector;

  SentenceFinder(SentenceModel model) {
    this.detector = new SentenceDetectorME(model);
  }

  static SentenceModel model() throws IOException {
    return model(MODEL);
  }

  /**
   * A model on the class path.
   *
   * @throws IOException if it is missing or damaged; the message names it and what to do
   */
  static SentenceModel model(String resource) throws IOException {
    String remedy =
        "; install Dateline again, or put opennlp-models-sentdetect-en on the class path";
    try (InputStream stream = SentenceFinder.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new FileNotFoundException(resource + " is missing" + remedy);
      }
      return new SentenceModel(stream);
    } catch (FileNotFoundException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // OpenNLP's answer to what is no model at all
      throw new IOException(resource + " cannot be read" + remedy, e);
    }
  }

  /** The sentences of {@code text} between {@code start} and {@code end}, without white space. */
  List<Span> sentences(String text, int start, int end) {
    List<Span> found = new ArrayList<>();
    int at = start;
    while (at < end) {
      int windowEnd = windowEnd(text, at, end);
      List<Span> some = mend(text, detect(text, at, windowEnd));
      if (windowEnd < end && some.size() > 1) {
        some.remove(some.size() - 1);
        at = some.get(some.size() - 1).end();
      } else {
        at = windowEnd;
      }
      found.addAll(some);
    }
    return found;
  }

  private List<Span> detect(String text, int start, int end) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span span : detector.sentPosDetect(masked(text, start, end))) {
      if (span.length() > 0) {
        spans.add(new Span(start + span.getStart(), start + span.getEnd()));
      }
    }
    return spans;
  }

  private static int windowEnd(String text, int start, int end) {
    if (end - start <= WINDOW) {
      return end;
    }
    int cut = LongText.cutBefore(text, start, start + WINDOW);
    return Math.min(cut, end);
  }

  /** A copy, as long as the original, whose overlong words hold no sentence end. */
  private static String masked(String text, int start, int end) {
    StringBuilder copy = new StringBuilder(text.substring(start, end));
    int word = 0;
    for (int i = 0; i <= copy.length(); i++) {
      if (i == copy.length() || Character.isWhitespace(copy.charAt(i))) {
        if (i - word > LONGEST_WORD) {
          copy.replace(word, i, "x".repeat(i - word));
        }
        word = i + 1;
      }
    }
    return copy.toString();
  }

  /** Parts what is two sentences, then joins what is one. */
  private static List<Span> mend(String text, List<Span> spans) {
    List<Span> parted = new ArrayList<>();
    spans.forEach(span -> part(text, span, parted));
    return join(text, parted);
  }

  /** Parts at each sentence end that a word such as "The" follows. */
  private static void part(String text, Span span, List<Span> parts) {
    int start = span.start();
    for (int i = start + 1; i < span.end() - 1; i++) {
      if (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
        int wordEnd = wordEnd(text, i + 1, span.end());
        if (Abbreviations.ENGLISH.opensSentence(text.substring(i + 1, wordEnd))) {
          parts.add(new Span(start, i));
          start = i + 1;
        }
      }
    }
    parts.add(new Span(start, span.end()));
  }

  private static int wordEnd(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Joins what was parted after an abbreviation or inside a word. */
  private static List<Span> join(String text, List<Span> spans) {
    List<Span> mended = new ArrayList<>();
    for (Span span : spans) {
      int last = mended.size() - 1;
      if (last >= 0 && isOneSentence(text, mended.get(last), span)) {
        mended.set(last, new Span(mended.get(last).start(), span.end()));
      } else {
        mended.add(span);
      }
    }
    return mended;
  }

  private static boolean isOneSentence(String text, Span first, Span second) {
    char opening = text.charAt(second.start());
    if (first.end() == second.start() || Character.isLowerCase(opening)) {
      return true;
    }
    if (text.charAt(first.end() - 1) != '.') {
      return false;
    }
    int wordEnd = first.end() - 1;
    int wordStart = wordEnd;
    while (wordStart > first.start() && isAbbreviationPart(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    int nextEnd = wordEnd(text, second.start(), second.end());
    return Abbreviations.ENGLISH.sentenceGoesOn(
        text.substring(wordStart, wordEnd), text.substring(second.start(), nextEnd));
  }

  private static boolean isAbbreviationPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
