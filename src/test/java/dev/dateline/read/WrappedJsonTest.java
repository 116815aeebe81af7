package dev.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.read.content.ReadLimits;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedJsonTest {
  private static final String BODY = Pages.FIRST + "\\n\\n" + Pages.SECOND;
  private static final ReadSettings SMALL =
      ReadSettings.DEFAULT.withLimits(ReadLimits.DEFAULT.withArticleBytes(400));

  private static String object(String title) {
    return "{\"title\": \"" + title + "\", \"text\": \"" + BODY + "\"}";
  }

  @Test
  void readsTheArticlesInAnObjectAroundThem() throws IOException {
    String articles = "[" + object("One") + ", " + object("Two") + "]";
    for (String file :
        List.of(
            "{\"status\":\"ok\",\"totalResults\":2,\"articles\":" + articles + "}",
            "{\n \"articles\" : " + articles + ",\n \"next\": {\"page\": [2]}\n}\n",
            "{\"response\":{\"total\":2,\"a\":[{}],\"results\":" + articles + "},\"x\":[7]}",
            "{\"feed\":{\"title\":\"F\"},\"items\":" + articles + "}",
            "{\"title\":\"Feed\",\"description\":\"d\",\"items\":" + articles + "}")) {
      for (String name : List.of("news.json", "standard input")) {
        Rows rows = Rows.of(name, file);
        assertEquals(List.of(), rows.failures(), file);
        assertEquals(List.of("One", "Two"), rows.titles(), file);
        assertEquals(List.of("#1", "#2"), rows.members(), file);
        assertEquals("application/json", rows.articles().get(0).source().mediaType());
      }
    }
  }

  @Test
  void goesOnAfterAnObjectAroundArticles() throws IOException {
    String first = "{\"articles\":[" + object("One") + ", 7],\"page\":1}";
    String second = "{\"articles\":[" + object("Three") + "],\"page\":2}";
    Rows rows = Rows.of("news.json", first + "\n" + second + "\n" + object("Four"));
    assertEquals(List.of("One", "Three", "Four"), rows.titles());
    assertEquals(List.of("#1", "#3", "#4"), rows.members());
    assertEquals(1, rows.failures().size(), rows.failures().toString());
  }

  @Test
  void boundsEachArticleInAnObjectNotTheObject() throws IOException {
    String large = "{\"title\":\"Large\",\"text\":\"" + "x ".repeat(400) + "\"}";
    String file = "{\"articles\":[" + object("One") + "," + large + "," + object("Three") + "]}";
    Rows rows = Rows.of("news.json", file.getBytes(UTF_8), SMALL);
    assertEquals(List.of("#1", "#3"), rows.members());
    assertTrue(rows.failures().get(0).startsWith("news.json#2 has more than"));
  }

  @Test
  void saysThatAnObjectHasNoArticlesInIt() throws IOException {
    Rows rows = Rows.of("news.json", "{\"status\":\"ok\",\"articles\":[]}");
    assertEquals(1, rows.failures().size(), rows.failures().toString());
    assertTrue(rows.failures().get(0).contains("holds no articles"));
  }

  @Test
  void keepsAnArticleThatListsOthersWhole() throws IOException {
    String others = "[{\"title\":\"Other\",\"text\":\"Another story.\"}]";
    String text = "\"text\":\"" + BODY + "\"";
    for (String file :
        List.of(
            "{\"title\":\"One\",\"articles\":" + others + "," + text + "}",
            "{\"title\":\"One\"," + text + ",\"items\":" + others + "}",
            "{\"data\":[{\"src\":\"a.jpg\"}],\"title\":\"One\"," + text + "}")) {
      assertEquals("One", Rows.one("news.json", file).title(), file);
      assertEquals("One", Rows.one("news.jsonl", file).title(), file);
    }
  }
}
