package dev.dateline.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.Dateline;
import dev.dateline.RecordValidator;
import dev.dateline.names.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder in {@code golden} is a test. {@code mvn test -Dtest=GoldenTest -Dgolden.accept=true}
 * writes what comes out now; look at the difference before committing it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static Dateline dateline;

  @BeforeAll
  static void load() throws IOException {
    dateline = Dateline.builder().engine(Engine.FAST).build();
  }

  @AfterAll
  static void close() {
    dateline.close();
  }

  @TestFactory
  Stream<DynamicTest> givesTheExpectedRecord() throws IOException {
    return GoldenCase.all(GOLDEN).stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
  }

  private static void check(GoldenCase golden) throws IOException {
    JsonNode actual = golden.actual(dateline);
    assertEquals(List.of(), RecordValidator.errors(actual.toString()));
    assertEquals(List.of(), RecordSpans.faults(actual, golden.text(dateline)));
    if (Boolean.getBoolean("golden.accept")) {
      golden.accept(actual);
    }
    assertEquals(golden.expected().toPrettyString(), actual.toPrettyString());
    for (String gap : golden.gaps()) {
      checkGap(gap, actual);
    }
  }

  /** A gap that has been closed must go from the list, so that it cannot open again unseen. */
  private static void checkGap(String gap, JsonNode actual) {
    int space = gap.indexOf(' ');
    assertTrue(space > 0 && actual.has(gap.substring(0, space)), "not a gap: " + gap);
    List<String> names = actual.get(gap.substring(0, space)).findValuesAsText("name");
    assertFalse(names.contains(gap.substring(space + 1)), "no longer a gap: " + gap);
  }
}
