package dev.dateline.names.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.names.NameType;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagDecoderTest {
  private static final int B_PERSON = Tags.begin(NameType.PERSON);
  private static final int I_PERSON = Tags.inside(NameType.PERSON);
  private static final int I_PLACE = Tags.inside(NameType.PLACE);

  /** Scores that favour one tag by {@code margin} over all others. */
  private static float[] favour(int tag, float margin) {
    float[] scores = new float[Tags.COUNT];
    scores[tag] = margin;
    return scores;
  }

  @Test
  void takesTheBestTagsWhereTheyAreAllowed() {
    float[][] scores = {favour(B_PERSON, 5), favour(I_PERSON, 5), favour(Tags.OUTSIDE, 5)};
    assertArrayEquals(new int[] {B_PERSON, I_PERSON, Tags.OUTSIDE}, TagDecoder.decode(scores));
  }

  @Test
  void neverContinuesANameThatDidNotBegin() {
    int[] tags = TagDecoder.decode(new float[][] {favour(I_PERSON, 5), favour(Tags.OUTSIDE, 5)});
    assertTrue(!Tags.isInside(tags[0]));
  }

  @Test
  void neverContinuesANameByAnotherType() {
    int[] tags = TagDecoder.decode(new float[][] {favour(B_PERSON, 9), favour(I_PLACE, 5)});
    assertTrue(tags[1] != I_PLACE);
  }

  @Test
  void isAsGoodAsTryingEverySequence() {
    Random random = new Random(7);
    for (int trial = 0; trial < 50; trial++) {
      float[][] scores = new float[3][Tags.COUNT];
      for (float[] word : scores) {
        for (int tag = 0; tag < word.length; tag++) {
          word[tag] = random.nextFloat();
        }
      }
      assertArrayEquals(bestByTrial(scores), TagDecoder.decode(scores));
    }
  }

  private static int[] bestByTrial(float[][] scores) {
    int[] best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int a = 0; a < Tags.COUNT; a++) {
      for (int b = 0; b < Tags.COUNT; b++) {
        for (int c = 0; c < Tags.COUNT; c++) {
          double score = (double) scores[0][a] + scores[1][b] + scores[2][c];
          boolean allowed = !Tags.isInside(a) && Tags.mayFollow(a, b) && Tags.mayFollow(b, c);
          if (allowed && score > bestScore) {
            bestScore = score;
            best = new int[] {a, b, c};
          }
        }
      }
    }
    return best;
  }
}
