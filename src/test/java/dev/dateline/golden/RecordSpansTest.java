package dev.dateline.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSpansTest {
  private static List<String> faults(String json) throws IOException {
    return RecordSpans.faults(new ObjectMapper().readTree(json), "Ann ran");
  }

  @Test
  void acceptsSpansThatCoverTheirText() throws IOException {
    assertEquals(List.of(), faults("{'a':[{'start':0,'end':3,'text':'Ann'}]}".replace('\'', '"')));
  }

  @Test
  void findsSpansThatCoverSomethingElseOrLeaveTheText() throws IOException {
    String json = "{'a':[{'start':1,'end':3,'text':'Ann'},{'b':{'start':4,'end':8}}]}";
    assertEquals(2, faults(json.replace('\'', '"')).size());
  }
}
