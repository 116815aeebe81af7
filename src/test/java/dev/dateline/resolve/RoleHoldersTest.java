package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Entity;
import dev.dateline.entity.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a role is held: said in other words than "of X", or a sentence before. */
class RoleHoldersTest {
  /** "title @ holder" of each role of the last person. */
  private static String roles(String... lines) {
    ArticleRecord record = MarkedArticle.resolve(lines);
    return record.people().get(record.people().size() - 1).roles().stream()
        .map(role -> role.title() + " @ " + holder(record, role))
        .collect(Collectors.joining(", "));
  }

  private static String holder(ArticleRecord record, Role role) {
    return Stream.<List<? extends Entity>>of(record.organizations(), record.places())
        .flatMap(List::stream)
        .filter(entity -> entity.id().equals(role.organization()))
        .map(Entity::name)
        .findFirst()
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{PER Ann Lee}, leader of junior coalition partner {ORG Komeito}, said | leader @ Komeito",
        "{PER Ann Lee}, director of {LOC Shanghai}-based {ORG Lake Works}. |"
            + " director @ Lake Works",
        "{ORG Acme} chair {PER Bo Ek} and chief executive {PER Ann Lee} sat |"
            + " chief executive @ Acme",
        "Cooperative {ORG Acme} of {LOC Oslo} ({PER Ann Lee}, president) says | president @ Acme",
        "Signed: {PER Ann Lee}, president, {ORG Lake Guild}; others | president @ Lake Guild",
        "Colonel {PER Ann Lee}, of the {ORG Lake Forces}, said | Colonel @ Lake Forces",
        "{PER Ann Lee} of {ORG Acme}, the company's head of research, said |"
            + " head of research @ Acme",
        "{PER Ann Lee} sits on the board of {ORG Acme}. | board member @ Acme",
        "{PER Ann Lee} is on the board of directors at {ORG Acme}. | board member @ Acme",
        "{PER Ann Lee} plays for {ORG Bolt FC}. | player @ Bolt FC",
        "{PER Ann Lee} has led {ORG Acme} since 2019. | leader @ Acme",
        "{ORG Lake Youth} secretary {PER Ann Lee} said | secretary @ Lake Youth",
        "The Director of {LOC Souq Zarnik}, {PER Ann Lee}, said | Director @ Souq Zarnik",
        "{PER Ann Lee} founded in 1999 the {ORG Lake Guild}. | founder @ Lake Guild",
        "{ORG Acme} was founded in 1999 by {PER Ann Lee}. | founder @ Acme",
        "{ORG Acme} was founded by the late {PER Ann Lee}. | founder @ Acme",
        "{PER Bo Ek} will retire as chairman of {ORG Acme} in May and be succeeded by Mrs {PER Ann"
            + " Lee}. | chairman @ Acme",
      })
  void theSentenceSays(String line, String roles) {
    assertEquals(roles, roles(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ORG Acme} fell. | {PER Ann Lee}, an analyst there, said | analyst @ Acme",
        "{ORG Lake Lodge} shut. | The lodge's owner, {PER Ann Lee}, said | owner @ Lake Lodge",
        "{ORG Acme} sued {ORG Bolt}. | Its convener, {PER Ann Lee}, said | convener @ Acme",
        "{ORG Lake Zoo} shut. | The general manager, {PER Ann Lee}, said |"
            + " general manager @ Lake Zoo",
        "{ORG Acme Ltd} sued {ORG Bolt Ltd}. | Founder {PER Ann Lee} left | Founder @ Acme Ltd",
        "{ORG Lake Cathedral} is open. | Bishop {PER Ann Lee} said | Bishop @ Lake Cathedral",
        "{ORG Lake Academy} won. | Former academy president {PER Ann Lee} said |"
            + " academy president @ Lake Academy",
        "{ORG Zarnia Prison Service} met. | said prison service spokesman {PER Ann Lee}. |"
            + " prison service spokesman @ Zarnia Prison Service",
        "It rained. | In {LOC Nairobi}, Mayor {PER Ann Lee} said | Mayor @ Nairobi",
        "It rained. | {LOC Kenya}: Prime Minister {PER Ann Lee} said | Prime Minister @ Kenya",
        "{LOC Kenya} and {LOC Kenya} won. | Striker {PER Ann Lee} scored | Striker @ Kenya",
        "{LOC Kenya} met {LOC United States}. | Secretary of State {PER Ann Lee} said |"
            + " Secretary of State @ United States",
      })
  void theSentenceBeforeSays(String before, String line, String roles) {
    assertEquals(roles, roles(before, line));
  }

  @Test
  void aFederationIsNoTeam() {
    assertEquals(
        "Striker @ -",
        roles("The {ORG Lake Football Federation} met.", "Striker {PER Ann Lee} won"));
  }

  @Test
  void aGovernorIsOfTheRegionAndAMayorOfTheTown() {
    String places = "{LOC Texas} and {LOC Houston}, {LOC Houston}, {LOC Texas}.";
    assertEquals("Governor @ Texas", roles(places, "Governor {PER Ann Lee} said"));
    assertEquals("Mayor @ Houston", roles(places, "Mayor {PER Ann Lee} said"));
  }

  @Test
  void theOwnerOfAKioskOwnsNoCompanyNamedBefore() {
    assertEquals(
        "kiosk owner @ -", roles("{ORG Acme Ltd} fell.", "The kiosk owner {PER Ann Lee} died"));
  }

  @Test
  void oneRoleMayBeHeldInSeveralBodies() {
    String bodies = "{ORG Acme Inc}, {ORG Bolt Inc} and {ORG Cole Inc}";
    assertEquals(
        "chairman @ Acme Inc, chairman @ Bolt Inc, chairman @ Cole Inc",
        roles("{PER Ann Lee} is chairman of " + bodies + "."));
    assertEquals(
        "chairman @ Acme Inc",
        roles("{PER Ann Lee} is chairman of {ORG Acme Inc} and {ORG Bolt Inc}'s buyer."));
  }

  @Test
  void whatMakesACompanyIsNobodysTitle() {
    assertEquals("", roles("{PER Ann Lee} of {ORG Acme}, a provider of chips, left"));
  }
}
