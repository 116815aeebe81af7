package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a role is over. */
class FormerRolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the former president {PER Ann Lee} | president",
        "the ex-president {PER Ann Lee} | president",
        "then-chairman {PER Ann Lee} | chairman",
        "{PER Ann Lee}, a former minister of {LOC Kenya}, | minister",
        "{PER Ann Lee} resigned as chairman of {ORG Acme}. | chairman",
        "{PER Ann Lee} stepped down as mayor. | mayor",
        "{PER Ann Lee} was sacked as coach of {ORG Acme}. | coach",
        "{PER Ann Lee} resigned from her post as mayor. | mayor",
        "{PER Ann Lee}, who is ill, has stepped down as director of {ORG Acme}. | director",
        "{PER Ann Lee} announced her resignation as mayor. | mayor",
      })
  void saysWhenARoleIsOver(String line, String title) {
    Role role = MarkedArticle.onlyRole(MarkedArticle.resolve(line));
    assertEquals(title, role.title());
    assertTrue(role.former());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{PER Ann Lee} no longer serves as chairman of {ORG Acme}.",
        "{PER Ann Lee} is no longer chairman of {ORG Acme}.",
        "{PER Ann Lee}, formerly chairman of {ORG Acme}, left",
        "{PER Ann Lee}, once chairman of {ORG Acme}, left",
        "{PER Ann Lee}, who used to be chairman of {ORG Acme}, left",
        "the then chairman of {ORG Acme}, {PER Ann Lee}, left",
        "{PER Ann Lee} stepped down as chairman of {ORG Acme}.",
        "{PER Ann Lee} stepped down on Monday as chairman of {ORG Acme}.",
        "{PER Ann Lee} was {ORG Acme}'s chairman until 2019.",
        "{PER Ann Lee}, until last year the chairman of {ORG Acme}, said",
      })
  void whatNoLongerIsIsFormer(String line) {
    Role role = MarkedArticle.onlyRole(MarkedArticle.resolve(line));
    assertEquals(
        "chairman o1 true", role.title() + " " + role.organization() + " " + role.former());
  }

  @Test
  void whoWillRetireIsNotYetFormer() {
    assertFalse(
        MarkedArticle.onlyRole(
                MarkedArticle.resolve(
                    "{PER Ann Lee} will retire as chairman of {ORG Acme} in May."))
            .former());
  }

  @Test
  void whoStepsInIsNotFormer() {
    Role role =
        MarkedArticle.onlyRole(
            MarkedArticle.resolve("{PER Ann Lee} stepped in as captain of {ORG Acme}."));
    assertFalse(role.former());
  }

  @Test
  void whoReplacesSomebodyHasTheTitle() {
    ArticleRecord record =
        MarkedArticle.resolve("{PER Ann Lee} replaced {PER Bob Ray} as coach of {ORG Acme}.");
    Role role = record.people().get(0).roles().get(0);
    assertEquals("coach false", role.title() + " " + role.former());
    Role before = record.people().get(1).roles().get(0);
    assertEquals("coach true", before.title() + " " + before.former());
  }

  @Test
  void theFormerMinisterIsThePersonJustSpokenOf() {
    Role role =
        MarkedArticle.onlyRole(
            MarkedArticle.resolve("{PER Ann Lee} left.", "The former transport minister said no."));
    assertEquals("transport minister true", role.title() + " " + role.former());
  }

  @Test
  void whoIsCalledByAFormerTitleFurtherOnIsFormerStill() {
    Role role =
        MarkedArticle.onlyRole(
            MarkedArticle.resolve(
                "The former president of {LOC Kenya}, {PER Ann Lee}, spoke.",
                "President {PER Lee} left {LOC Kenya}."));
    assertTrue(role.former());
  }
}
