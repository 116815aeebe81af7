package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.batch.Failure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static Failure failure(Failure.Stage stage, String reason) {
    return new Failure("story.txt", stage, reason);
  }

  @Test
  void countsFailuresByStageAndReasonMostFrequentFirst() {
    Summary summary = new Summary();
    summary.addRecord();
    summary.addFailure(failure(Failure.Stage.EXTRACT, "takes longer than 60.0 s; split it"));
    summary.addFailure(failure(Failure.Stage.READ, "is encrypted; take off the password"));
    summary.addFailure(failure(Failure.Stage.READ, "is encrypted; ask for another copy"));
    assertEquals(
        List.of(
            "4 articles: 1 done, 3 failed; 0 entities; 2.0 s, 2.0 articles/s",
            "2 failed (read): is encrypted",
            "1 failed (extract): takes longer than 60.0 s"),
        summary.lines(0, 0, Duration.ofSeconds(2)));
  }

  @Test
  void showsFewReasonsHoweverManyThereAre() {
    Summary summary = new Summary();
    for (int i = 0; i < 5000; i++) {
      summary.addFailure(failure(Failure.Stage.READ, "is cut off at byte " + i + "; fetch it"));
    }
    List<String> lines = summary.lines(0, 0, Duration.ofSeconds(1));
    assertEquals(12, lines.size());
    assertEquals("4,000 failed (any): other reasons", lines.get(1));
    assertEquals("991 more reasons are in the messages", lines.get(11));
  }

  @Test
  void saysHowManyWereDoneByARunBefore() {
    Summary summary = new Summary();
    summary.addRecord();
    assertEquals(
        "1 article after 1,200 done before: 1 done, 0 failed; 0 entities; 0.5 s, 2.0 articles/s",
        summary.lines(1200, 0, Duration.ofMillis(500)).get(0));
    assertEquals(
        "1 article after 1,200 done before (3 failed): 1 done, 0 failed; 0 entities; 0.5 s, 2.0"
            + " articles/s",
        summary.lines(1200, 3, Duration.ofMillis(500)).get(0));
  }
}
