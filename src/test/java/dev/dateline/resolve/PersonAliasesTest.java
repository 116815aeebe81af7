package dev.dateline.resolve;

import static dev.dateline.resolve.MarkedArticle.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Person;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonAliasesTest {
  private static List<String> names(String... lines) {
    return MarkedArticle.resolve(lines).people().stream().map(Person::name).toList();
  }

  @Test
  void aTitleThatIsAGivenNameTooIsATitleWhereAnotherHasTheFamilyName() {
    assertEquals(
        1, MarkedArticle.resolve("{PER Ann Lee} and {PER Dean Lee} left.").people().size());
    assertEquals(
        2, MarkedArticle.resolve("{PER Ann Ray} and {PER Dean Lee} left.").people().size());
  }

  @Test
  void aFathersNameAloneIsNotTheChild() {
    var record =
        MarkedArticle.resolve(
            "King {PER Salman} and Prince {PER Turki bin Salman}; {PER Turki} left");
    assertEquals(2, record.people().size());
  }

  @Test
  void joinsSurnameWithFullName() {
    ArticleRecord record = MarkedArticle.resolve("{PER Ann Lee} spoke.", "Mrs {PER Lee} left.");
    assertEquals(List.of("Lee"), person(record, "Ann Lee").aliases());
    assertEquals("alias.person.part-of-name", record.people().get(0).evidence().get(0).rule());
  }

  @Test
  void joinsHeadlineCapitalsAndSurnameBeforeFullName() {
    assertEquals(
        List.of("Ngozi Obi"), names("@title {PER OBI} RESIGNS", "{PER Ngozi Obi} has resigned."));
  }

  @Test
  void joinsNicknamesInitialsAndMiddleInitials() {
    assertEquals(
        List.of("Michael R. Stone"),
        names(
            "{PER Michael R. Stone}", "{PER Mike Stone}", "{PER M. Stone}", "{PER Michael Stone}"));
  }

  @Test
  void joinsNameOrders() {
    assertEquals(List.of("Abe Shinzo"), names("{PER Abe Shinzo}", "{PER Shinzo Abe}"));
  }

  @Test
  void joinsSpellingsOfOneName() {
    assertEquals(List.of("Ivan Petrovskyy"), names("{PER Ivan Petrovskyy}", "{PER Petrovsky}"));
    assertEquals(
        List.of("Mohammed Karimi"), names("{PER Mohammed Karimi}", "{PER Muhammad Karimi}"));
    assertEquals(2, names("{PER Bo Rossi}", "{PER Risso}").size());
  }

  @Test
  void looksPastTitlesAndHonours() {
    assertEquals(List.of("Ann Lee OBE"), names("{PER Ann Lee OBE}", "{PER Lee}", "{PER Ann Lee}"));
    assertEquals(List.of("Bola Okoro"), names("{PER Bola Okoro}", "{PER Minister Okoro}"));
    assertEquals(
        List.of("Tan Kah Kee", "Bo Kah Kee"), names("{PER Tan Kah Kee} and {PER Bo Kah Kee}"));
  }

  @Test
  void keepsPeopleWithOneSurnameApart() {
    assertEquals(
        List.of("Park Min Jun", "Park So Yeon"),
        names("{PER Park Min Jun} and {PER Park So Yeon}"));
  }

  @Test
  void keepsFatherAndSonApart() {
    assertEquals(
        List.of("Sam Hill", "Sam Hill Jr."), names("{PER Sam Hill}", "{PER Sam Hill Jr.}"));
  }

  @Test
  void keepsAnArabicNameApartFromTheFathersThatItEndsWith() {
    assertEquals(
        List.of("Nasser Hamdan Al-Rashed Al-Faris", "Hamdan Al-Rashed Al-Faris"),
        names("{PER Nasser Hamdan Al-Rashed Al-Faris} and {PER Hamdan Al-Rashed Al-Faris}"));
    assertEquals(
        List.of("Lina Noor Al Deen"), names("{PER Lina Noor Al Deen}", "{PER Noor Al Deen}"));
  }

  @Test
  void joinsArabicNamesWithoutSomeForefathersOrArticles() {
    assertEquals(
        List.of("Nasser Hamdan Al-Rashed Al-Majid Al-Faris"),
        names(
            "{PER Nasser Hamdan Al-Rashed Al-Majid Al-Faris}",
            "{PER Nasser Hamdan Al-Rashed Al-Faris}"));
    assertEquals(
        List.of("Hamad Al-Saleh Al-Majid Al-Faris"),
        names("{PER Hamad Al-Saleh Al-Majid Al-Faris}", "{PER Hamad Saleh Al-Majid Al-Faris}"));
    assertEquals(
        List.of("Nasser Hamdan Al-Rashed Al-Faris", "Nasser Hamdan Al-Omari Al-Faris"),
        names("{PER Nasser Hamdan Al-Rashed Al-Faris}, {PER Nasser Hamdan Al-Omari Al-Faris}"));
  }

  @Test
  void joinsSpellingsOfOneArabicVowel() {
    assertEquals(
        List.of("Mishaal Al-Faris"), names("{PER Mishaal Al-Faris}", "{PER Meshaal Al-Faris}"));
    assertEquals(
        List.of("Jamal Al-Faris", "Jamil Al-Faris"),
        names("{PER Jamal Al-Faris}", "{PER Jamil Al-Faris}"));
  }

  @Test
  void leavesShortNameAloneThatFitsTwo() {
    assertEquals(
        List.of("Maria Gomez Ruiz", "Maria Gomez Vega", "Maria Gomez"),
        names("{PER Maria Gomez Ruiz}, {PER Maria Gomez Vega}", "{PER Maria Gomez}"));
  }

  @Test
  void givesSharedSurnameToTheLastNamedInTheBlock() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Ann Lee} met {PER Ann Lee}.", "{PER Bob Lee} came. {PER Lee} was late.");
    assertEquals(2, person(record, "Bob Lee").mentions().size());
  }

  @Test
  void givesSharedSurnameToTheMostNamedElsewhere() {
    ArticleRecord record =
        MarkedArticle.resolve("{PER Bob Lee} came.", "{PER Ann Lee}, {PER Ann Lee}.", "{PER Lee}.");
    assertEquals(3, person(record, "Ann Lee").mentions().size());
  }

  @Test
  void leavesOutAuthorsThatTheStoryDoesNotName() {
    assertEquals(List.of("Ann Lee"), names("@byline By {PER Bob Hill}", "{PER Ann Lee} spoke."));
  }

  @Test
  void resolvesTwentyThousandNamesInSeconds() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      line.append("{PER A").append(i).append("x Smith}, {PER Smith}, {ORG Firm").append(i);
      line.append(" Holdings Ltd} in {LOC Paris}. ");
    }
    String[] lines = {line.toString()};
    ArticleRecord record =
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> MarkedArticle.resolve(lines));
    assertEquals(5_000, record.people().size());
  }

  @Test
  void joinsAliasesThatTheTextStates() {
    assertEquals(
        List.of("Eusebio Villar Ochoa"),
        names("{PER Eusebio Villar Ochoa}, known as \"{PER El Diésel}\", left."));
  }

  @Test
  void joinsInitialsInBrackets() {
    assertEquals(
        List.of("Abdul Rasyid Tolamba"), names("{PER Abdul Rasyid Tolamba} ({PER ART}) left."));
  }

  @Test
  void joinsAFamilyNameWithItsParticle() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Jose Eduardo dos Santos} and {PER Jose Eduardo dos Santos}",
            "{PER Isabel dos Santos}",
            "{PER dos Santos} left");
    assertEquals(2, record.people().size());
    assertEquals(3, MarkedArticle.person(record, "Jose Eduardo dos Santos").mentions().size());
  }

  @Test
  void keepsAFamilyApartFromItsMembers() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Ann Quilmor} and {PER Bo Quilmor}",
            "the {PER Quilmor} family",
            "the {PER Quilmor} dynasty");
    assertEquals(3, record.people().size());
    assertEquals(2, MarkedArticle.person(record, "Quilmor").mentions().size());
  }

  @Test
  void addressesArePartOfNoName() {
    MarkedArticle.person(MarkedArticle.resolve("{PER H E Akbar Al Baker} said"), "Akbar Al Baker");
  }
}
