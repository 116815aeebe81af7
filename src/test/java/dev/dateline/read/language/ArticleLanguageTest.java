package dev.dateline.read.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLanguageTest {
  private static final String ENGLISH =
      "The council voted on Monday to rebuild the old harbour wall after a storm had broken it in"
          + " two. The work will take three years, the mayor said, and fishing boats are to use the"
          + " port of a village nearby until it is done.";

  private static Path folder() {
    try {
      return Path.of(ArticleLanguageTest.class.getResource("texts").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String text(String language) throws IOException {
    return Files.readString(folder().resolve(language + ".txt"));
  }

  private static String of(String text) {
    return ArticleLanguage.of(text, null);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void namesTheLanguageOfAnArticle(Path file) throws IOException {
    String language = file.getFileName().toString().replace(".txt", "");
    String text = Files.readString(file);
    assertEquals(language, of(text));
    assertEquals(language, of(text.toUpperCase(Locale.ROOT)), "in capitals");
    assertEquals(language, ArticleLanguage.of(text, "en"), "on an English template");
  }

  @Test
  void knowsThirtyLanguages() throws IOException {
    assertTrue(texts().size() > 30, texts().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // names from everywhere
        "Prime Minister Nguyễn Văn Thịnh met Governor Bolesław Wiśniewski, Sheikh Jassim bin Khalid"
            + " al-Thani and Frau Dr. Käthe Größl-Müller in Sankt Pölten on Friday. They were"
            + " joined by Juan de la Cruz y Ortega, of Nuestra Señora de los Ángeles, and by"
            + " Jean-Baptiste de la Fontaine du Puy, who flew in from Aix-en-Provence for the"
            + " talks.",
        // a list of names
        "Squad: Juan de la Cruz, Pedro de los Santos y Ortega, Luis del Río, Carlos de la Torre,"
            + " José de la Vega, Ana del Valle, Diego de las Casas, Marta de la Fuente y Ruiz,"
            + " Jorge del Pozo, Sofía de la Rosa, Pablo de los Ríos, Elena del Campo, Raúl de la"
            + " Peña",
        // a table of figures
        "Results at close\nOil 81.20 +0.4\nGold 2,310.00 -1.2\nCopper 9,800 +0.1\nWheat 5.61 -0.3\n"
            + "FTSE 100 8,120.3 +0.2\nDAX 18,400.1 -0.5\nNikkei 39,100.0 +1.1\nCAC 40 7,950.8",
        // a foreign quote that takes up half of it
        "The minister spoke to reporters in Madrid on Tuesday and did not mince his words about the"
            + " plan. \"No vamos a permitir que unos pocos se queden con el dinero de todos los"
            + " ciudadanos, ni hoy ni mañana ni nunca más,\" he said. The talks with the unions are"
            + " to go on for at least two weeks, and it is not clear what will come of them.",
        "MOSCOW - \"Мы не будем ждать следующего года,\" the mayor said on Monday, and the council"
            + " of the city voted for the new bridge over the river after a debate of three hours."
      })
  void keepsEnglishEnglish(String text) {
    assertEquals("en", of(text));
    assertEquals("en", ArticleLanguage.of(ENGLISH + "\n\n" + text, "de"));
  }

  @Test
  void knowsEnglishInCapitals() {
    assertEquals("en", of(ENGLISH.toUpperCase(Locale.ROOT)));
  }

  @Test
  void believesWhatIsDeclaredOnlyOfTextsTooShortToTell() {
    assertEquals("de", ArticleLanguage.of("Feuer in Hamm", "de"));
    assertEquals("en", ArticleLanguage.of(ENGLISH, "de"));
  }

  @Test
  void takesShortTextsInLatinScriptForEnglish() {
    assertEquals("en", of("Fire in Leeds"));
    assertEquals("en", of(""));
    assertNull(of("Пожар в Твери"));
  }

  @Test
  void doesNotGuessWhatTheModelDoesNotKnow() throws IOException {
    String hausa =
        "Manoma a jihar sun nemi taimakon gwamnati bayan ambaliyar ruwa ta lalata gonakinsu a makon"
            + " da ya gabata. Gwamnan ya ce za a raba abinci da kayan kwanciya ga iyalan da suka"
            + " rasa gidajensu. Mutane da yawa suna zaune a makarantu saboda ba su da wurin kwana.";
    assertNull(of(hausa));
    assertNull(ArticleLanguage.of(hausa, "en"));
    assertEquals("ha", ArticleLanguage.of(hausa, "ha"));
    String amharic =
        "በአዲስ አበባ አዲስ ድልድይ ተከፈተ። የከተማው ከንቲባ ሰኞ ዕለት ድልድዩን ሲከፍቱ ብዙ ሰዎች ተገኝተዋል።"
            + " ግንባታው አምስት ዓመት ወስዷል።";
    assertEquals("und", of(amharic));
    assertEquals("am", ArticleLanguage.of(amharic, "am"));
  }

  @Test
  void takesTheLanguageMostOfAMixedTextIsIn() throws IOException {
    assertEquals("de", of(text("de") + "\n\"We shall see what comes of it,\" he said.\n"));
    assertEquals(
        "en", of(ENGLISH + "\n\n" + ENGLISH + "\n\n" + text("de").lines().findFirst().get()));
  }

  @Test
  void readsWordsWithoutEnd() {
    assertEquals("en", of("a'".repeat(100_000)));
    assertEquals("en", of("a".repeat(100_000)));
    assertNull(of("ж".repeat(30)));
  }

  @Test
  void saysTheSameInManyThreads() throws IOException {
    String german = text("de");
    assertEquals(
        List.of("de"),
        Stream.generate(() -> german)
            .limit(64)
            .parallel()
            .map(ArticleLanguageTest::of)
            .distinct()
            .collect(Collectors.toList()));
  }
}
