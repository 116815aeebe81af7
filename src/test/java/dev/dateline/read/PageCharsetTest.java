package dev.dateline.read;

import static dev.dateline.read.Pages.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Encodings of pages that name none. */
class PageCharsetTest {
  private static final String RUSSIAN =
      "Президент во вторник посетил город, где встретился с рабочими завода и обещал построить"
          + " двадцать новых школ и три больницы до конца года.";
  private static final String GREEK =
      "Ο πρόεδρος της χώρας επισκέφθηκε την Τρίτη την πόλη και συναντήθηκε με τους εργαζόμενους"
          + " του εργοστασίου για το νέο λιμάνι.";
  private static final String ARABIC =
      "زار الرئيس المدينة يوم الثلاثاء والتقى العمال في المصنع وقال إن الحكومة تريد بناء مدارس"
          + " جديدة في البلاد خلال العام.";
  private static final String JAPANESE =
      "市長は火曜日に港を訪れ、古い壁を三年かけて建て直すことにしたと記者団に話した。嵐で壊れた壁は町の人々が長く望んでいたものである。";
  private static final String KOREAN =
      "대통령은 화요일에 도시를 방문하여 공장의 노동자들을 만나고 올해 말까지 새로운 학교를 짓겠다고 말했다. 시장은 이 계획을 환영한다고 했다.";
  private static final String SIMPLIFIED =
      "总统星期二在这个城市会见了工厂的工人，他说国家要在年底以前建成二十所新的学校和三个医院，这是人们一直要求的，也是大家的希望。";
  private static final String TRADITIONAL =
      "總統星期二在這個城市會見了工廠的工人，他說國家要在年底以前建成二十所新的學校和三個醫院，這是人們一直要求的，也是大家的希望。";
  private static final String POLISH =
      "Prezydent odwiedził we wtorek Łódź i powiedział, że rząd zbuduje w tym roku dwadzieścia"
          + " nowych szkół, a także trzy szpitale na wschodzie.";
  private static final String TURKISH =
      "Cumhurbaşkanı salı günü şehri ziyaret etti ve işçilerle görüştü, yıl sonuna kadar yirmi"
          + " yeni okul yapılacağını söyledi.";

  @TempDir private Path folder;

  private Article read(String start, String text, String charset) throws IOException {
    String html =
        start + "<body><h1>2024</h1><p>" + text + "</p><p>" + text + " 2.</p></body></html>";
    return Pages.read(folder, "page.html", html.getBytes(Charset.forName(charset)));
  }

  static Stream<Arguments> scripts() {
    return Stream.of(
        Arguments.of("windows-1251", RUSSIAN),
        Arguments.of("KOI8-R", RUSSIAN),
        Arguments.of("IBM866", RUSSIAN),
        Arguments.of("ISO-8859-5", RUSSIAN),
        Arguments.of("windows-1253", GREEK),
        Arguments.of("windows-1256", ARABIC),
        Arguments.of("Shift_JIS", JAPANESE),
        Arguments.of("EUC-JP", JAPANESE),
        Arguments.of("EUC-KR", KOREAN),
        Arguments.of("GB18030", SIMPLIFIED),
        Arguments.of("Big5", TRADITIONAL));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void tellsScriptsOfTheirOwnByTheirLetters(String charset, String text) throws IOException {
    Article article = read("<html lang=en>", text, charset);
    assertTrue(article.text().contains(text), article.source().charset() + ": " + article.text());
  }

  @Test
  void tellsLatinLettersByTheLanguageThatThePageStates() throws IOException {
    assertTrue(read("<html lang=pl>", POLISH, "windows-1250").text().contains(POLISH));
    assertTrue(read("<html lang='tr-TR'>", TURKISH, "windows-1254").text().contains(TURKISH));
    assertTrue(
        read(
                "<html><head><link rel=canonical href='https://gazeta.example.pl/a'></head>",
                POLISH,
                "windows-1250")
            .text()
            .contains(POLISH));
  }

  @Test
  void readsWesternPagesAsBefore() throws IOException {
    String western = "<p>José – “Pepe” – said in Zürich’s café that naïve façades fell…</p>";
    for (String language : new String[] {"en", "pl", "ru"}) {
      Article article = read("<html lang=" + language + ">", STORY + western, "windows-1252");
      assertEquals("windows-1252", article.source().charset());
      assertTrue(article.text().contains("“Pepe” – said in Zürich’s café"), article.text());
    }
  }

  @Test
  void believesADeclaredEncodingBeforeTheBytes() throws IOException {
    assertEquals(
        "windows-1252",
        read("<html><meta charset=windows-1252>", RUSSIAN, "windows-1251").source().charset());
  }
}
