package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Person;
import dev.dateline.entity.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Friday President {PER Ann Lee} left | President | ",
        "said {ORG Treasury} Secretary {PER Ann Lee}. | Treasury Secretary | o1",
        "and {DEM North Korean} leader {PER Ann Lee} met | leader | l1",
        "said {ORG Acme} chairman {PER Ann Lee}. | chairman | o1",
        "said analyst {PER Ann Lee} of {ORG Acme}. | analyst | o1",
        "{ORG Lake Institute} ({ORG LI}) researcher {PER Ann Lee} | researcher | o1",
        "the {DEM American} journalist {PER Ann Lee} | journalist | ",
        "{ORG Acme}, chaired by {PER Ann Lee}, | chair | o1",
        "{PER Ann Lee} owns {ORG Acme}. | owner | o1",
        "Goalkeepers: {PER Ann Lee} ({ORG Acme}) | Goalkeeper | o1",
        "\"It works,\" Zarnik Secretary {PER Ann Lee} said | Zarnik Secretary | ",
        "by Secretary of State {PER Ann Lee} but | Secretary of State | ",
        "with CEO of {ORG Acme} {PER Ann Lee} | CEO | o1",
        "{ORG Acme}'s chief executive {PER Ann Lee} | chief executive | o1",
        "{LOC China}-based {ORG Acme} and its CEO {PER Ann Lee} of | CEO | o1",
        "Prime Minister Dr {PER Ann Lee} | Prime Minister | ",
        "the then deputy foreign minister {PER Ann Lee} | deputy foreign minister | ",
        "President-elect {PER Ann Lee} | President-elect | ",
        "{ORG Acme} sold. {PER Ann Lee}, the company's CEO, left. | CEO | o1",
        "{PER Ann Lee}, 54, chief executive of {ORG Acme}, said | chief executive | o1",
        "{PER Ann Lee}, a longtime close adviser to the king, | adviser | ",
        "{PER Ann Lee}, director of communications at {ORG Acme}, | director of communications |"
            + " o1",
        "{PER Ann Lee} (editor of {ORG Acme}) | editor | o1",
        "{PER Ann Lee} is the chairman of {ORG Acme}. | chairman | o1",
        "{PER Ann Lee}, who is the governor of {LOC Lagos State}, | governor | l1",
        "{PER Ann Lee}, who heads {ORG Acme}, | head | o1",
        "{PER Ann Lee} was named chief financial officer of {ORG Acme}. | chief financial officer |"
            + " o1",
        "The chief executive of {ORG Acme}, {PER Ann Lee}, said | chief executive | o1",
        "The head of the {ORG Acme} ({ORG AC}), {PER Ann Lee}, said | head | o1",
        "{ORG Acme}, whose chairman, {PER Ann Lee}, left | chairman | o1",
        "A harbour pilot, {PER Ann Lee} of {LOC Goma}, said | harbour pilot | ",
        "{PER Ann Lee} would remain chairman of {ORG Acme}. | chairman | o1",
        "{PER Ann Lee}, born in {LOC Goma}, is a lawyer at {ORG Acme}. | lawyer | o1",
        "{PER Ann Lee} moves from {ORG Acme} to {ORG Bolt} as chief economist. |"
            + " chief economist | o2",
        "{PER Ann Lee}, a scientist from {ORG Acme}, said | scientist | o1",
        "singer {PER Ann Lee} of vocal quartet {ORG Acme} | singer | o1",
        "A ranger named {PER Ann Lee} waved. | ranger | ",
        "{PER Ann Lee}, age 56, treasurer of {ORG Acme}, | treasurer | o1",
        "{PER Ann Lee}, Ph.D. has been a director of {ORG Acme}. | director | o1",
        "{PER Ann Lee}, Chairman of the Board, left | Chairman of the Board | ",
        "{PER Ann Lee}, chair of the board of trustees of {ORG Acme}, |"
            + " chair of the board of trustees | o1",
        "{ORG Acme} has promoted {PER Ann Lee} to group treasurer. | group treasurer | o1",
        "{PER Ann Lee}, chief editor, {ORG Acme}: | chief editor | o1",
        "{ORG Acme} (chief executive: {PER Ann Lee}) will | chief executive | o1",
        "{PER Ann Lee} sold her shares but stayed on as an adviser. | adviser | ",
        "{PER Ann Lee}, who owns the {LOC Goma}-based trader {ORG Acme}, | owner | o1",
        "{PER Ann Lee}, left, president of {ORG Acme}, | president | o1",
        "{PER Ann Lee} edited the {ORG Acme Star} from 1998. | editor | o1",
        "{PER Ann Lee} became chairman of {ORG Acme} last year. | chairman | o1",
        "{PER Ann Lee} was elected president Monday. | president | ",
        "{PER Ann Lee} works for {ORG Acme} as its legal adviser. | legal adviser | o1",
        "{PER Ann Lee} doubles as choreographer at {ORG Acme}. | choreographer | o1",
        "{PER Ann Lee} was the last president of {LOC Kenya}. | president | l1",
        "{PER Ann Lee}, head of the mental health department at {ORG Acme}, |"
            + " head of the mental health department | o1",
        "{PER Ann Lee} teaches chemistry at {ORG Acme School}. | teacher | o1",
        "{PER Ann Lee} was hired by {ORG Acme} as fitness coach. | fitness coach | o1",
        "As head librarian of {ORG Acme}, {PER Ann Lee} knows. | head librarian | o1",
        "{PER Ann Lee}, singer with the {DEM Chilean} band {ORG Acme}, sang | singer | o1",
        "Veteran jockey {PER Ann Lee}, 51, will ride | jockey | ",
        "{PER Ann Lee} succeeded her late husband as chair of {ORG Acme}. | chair | o1",
        "{PER Ann Lee}, a farmer near {LOC Goma}, said | farmer | ",
        "Cabinet Secretaries {PER Ann Lee} (Defence) and others | Cabinet Secretary | ",
        "from {PER Ann Lee} the curator of the {ORG Acme} in | curator | o1",
        "{PER Ann Lee} likes art and is the head of {ORG Acme}. | head | o1",
        "One of the former lawmakers, {PER Ann Lee}, said | lawmaker | ",
        "leaders like {PER Ann Lee} said | leader | ",
        "{PER Ann Lee}, leader of main opposition party {ORG Acme}, | leader | o1",
        "{LOC Goma} carver {PER Ann Lee} said | carver | ",
        "prominent road safety campaigner {PER Ann Lee}, | road safety campaigner | ",
        "with incumbent President {PER Ann Lee} and | President | ",
        "The manager of the group, {PER Ann Lee}, said | manager | ",
        "{PER Ann Lee}, a leader of the opposition, | leader of the opposition | ",
        "They met boxing promoter {PER Ann Lee} there. | boxing promoter | ",
        "Respiratory medicine expert Dr {PER Ann Lee} said | Respiratory medicine expert | ",
        "They joined fashion and jewelry designer {PER Ann Lee}. | fashion and jewelry designer | ",
        "An unbeaten century from lawyer {PER Ann Lee} won. | lawyer | ",
        "Last week lawyer {PER Ann Lee} left. | lawyer | ",
        "“It is so,” said {ORG Acme} legal spokesman, {PER Ann Lee}. | legal spokesman | o1",
        "{PER Ann Lee} proclaimed herself president of {LOC Kenya}. | president | l1",
        "A film directed by {PER Ann Lee} won. | director | ",
        "In {LOC Kenya}, intelligence chief {PER Ann Lee} left. | intelligence chief | l1",
        "{PER Ann Lee} (3 April 1941, {LOC Goma} – 22 July 2025, {LOC Oslo}) was a linguist. |"
            + " linguist | ",
        "Several engineers, among them {PER Ann Lee}, objected. | engineer | ",
        "{PER Ann Lee} signed bills of lading as director of {ORG Acme}. | director | o1",
        "{PER Ann Lee} took office as president of {LOC Kenya}. | president | l1",
        "{PER Ann Lee} took the helm of {ORG Acme}. | head | o1",
        "{PER Ann Lee}, who is in charge of the {ORG Acme}, left. | head | o1",
        "{ORG Acme}, under the leadership of {PER Ann Lee}, won. | leader | o1",
        "In her capacity as chair of {ORG Acme}, {PER Ann Lee} left. | chair | o1",
        "{PER Ann Lee}, best known as a singer, left. | singer | ",
        "Dr {PER Ann Lee}, MD, chief physician at {ORG Acme}, left. | chief physician | o1",
        "{PER Ann Lee} holds the post of director at {ORG Acme}. | director | o1",
        "{PER Ann Lee} joined the board of {ORG Acme}. | board member | o1",
        "A taxi driver, identified as {PER Ann Lee}, left. | taxi driver | ",
        "{PER Ann Lee}, among the founders of {ORG Acme}, left. | founder | o1",
        "{LOC Kenya}'s first female president, {PER Ann Lee}, left. | president | l1",
        "{PER Ann Lee}, {LOC Kenya}'s next president, left. | president | l1",
        "{DEM Kenyan} Ambassador to the {ORG Acme} {PER Ann Lee} left. | Ambassador | l1",
        "The {ORG Acme} special envoy for {LOC Goma}, {PER Ann Lee}, left. | special envoy | o1",
        "the Member of Parliament for {LOC Goma}, {PER Ann Lee}, | Member of Parliament | l1",
        "{PER Ann Lee}, Professor emeritus of Law at {ORG Acme}, left. |"
            + " Professor emeritus of Law | o1",
        "{PER Ann Lee} held posts in 2001, including deputy head of {ORG Acme}. | deputy head | o1",
        "A senior fire service official, {PER Ann Lee}, left. | senior fire service official | ",
        "Villagers met kaumātua {PER Ann Lee}. | kaumātua | ",
        "{PER Ann Lee} – the founder of {ORG Acme} – left | founder | o1",
        "{PER Ann Lee}, {ORG Lake Institute} ({ORG LI}) spokesperson, said | spokesperson | o1",
        "with {PER Ann Lee} as their leader … | leader | ",
        "Referee: {PER Ann Lee} | Referee | ",
        "{PER Ann Lee}, in her capacity as chair of {ORG Acme}, | chair | o1",
        "Minister of Art, Tourism and the Creative Economy {PER Ann Lee} came |"
            + " Minister of Art, Tourism and the Creative Economy | ",
        "met Divisional Commissioner {LOC Goma} {PER Ann Lee} in | Divisional Commissioner | l1",
        "general secretary of {LOC Goma} district {ORG Acme} {PER Ann Lee} |"
            + " general secretary | o1",
        "His lawyer, {PER Ann Lee}, said | lawyer | ",
        "{PER Ann Lee}, a marine ecologist at {ORG Acme}, | marine ecologist | o1",
        "{PER Ann Lee} (48), a famous truck driver, | truck driver | ",
        "{PER Ann Lee}, logistics officer; | logistics officer | ",
        "{PER Ann Lee} becomes Minister of Women, Youth and Family Affairs. | Minister of Women,"
            + " Youth and Family Affairs | ",
        "{PER Ann Lee} has been managing director of {ORG Acme} | managing director | o1",
        "{PER Ann Lee} will stay on as interim director. | interim director | ",
        "Crew chief {PER Ann Lee} said | Crew chief | ",
        "said the festival producer {PER Ann Lee} | festival producer | ",
        "Prime Minister Tan Sri {PER Ann Lee} | Prime Minister | ",
        "President Sheikh {PER Ann Lee} | President | ",
        "{PER Ann Lee}, head of the {DEM Kenyan} opposition | head | ",
        "{PER Ann Lee} is the star. | star | ",
        "a section head surnamed {PER Lee} | section head | ",
        "the Ambassador of {LOC Egypt} to {LOC Kenya}, Dr {PER Ann Lee}, said | Ambassador | l1",
        "after Chairman of the {ORG Acme}, {PER Ann Lee} won | Chairman | o1",
        "Another brother and former minister, {PER Ann Lee}, said | minister | ",
        "Its export manager, {PER Ann Lee}, said | export manager | ",
        "then-Defence Secretary {PER Ann Lee} | Defence Secretary | ",
        "{PER Ann Lee}, an ambitious lawyer, | lawyer | ",
        "{PER Ann Lee}, a lawyer jailed in May, | lawyer | ",
        "{PER Ann Lee}, the overseer of {ORG Acme}, | overseer | o1",
        "{PER Ann Lee}, a basket maker whose work sells, | basket maker | ",
        "{PER Ann Lee}, who chaired the judging panel, | chair | ",
        "named {PER Ann Lee} head of coffee for {LOC Asia} | head of coffee | l1",
        "{PER Ann Lee} spent 13 years as president of {ORG Acme} | president | o1",
        "{PER Ann Lee}, head of digital economy and governance at {ORG Acme}, | head of digital"
            + " economy and governance | o1",
        "{PER Ann Lee}, director of the {LOC Kenya}-based firm {ORG Acme}, | director | o1",
        "{PER Ann Lee}, head of state-owned oil firm {ORG Acme}, | head | o1",
        "{PER Ann Lee}, spokeswoman for {LOC India}'s governing {ORG Acme Party}, | spokeswoman |"
            + " o1",
        "{PER Ann Lee}, professor in the sociology department at {ORG Acme}, | professor | o1",
        "{LOC Oslo} mayoral candidate {PER Ann Lee} | mayoral candidate | l1",
        "Revenue Minister {PER Ann Lee} on Sunday left | Revenue Minister | ",
        "{PER Ann Lee}, also the director of {ORG Acme}, | director | o1",
        "{PER Ann Lee}, Assistant Professor at the {ORG Acme} said | Assistant Professor | o1",
        "the {DEM Kenyan} Ambassador to {LOC Egypt} {PER Ann Lee} | Ambassador | l1",
        "{LOC Oslo} superintendent of police (SP) {PER Ann Lee} | superintendent of police | l1",
        "{PER Ann Lee}, who was a student leader a few years ago, | student leader | ",
        "{ORG Oslo City Council} met. Council spokeswoman {PER Ann Lee} | spokeswoman | o1",
        "{ORG Electoral Commission of Oslo} met. Commission Chairman {PER Ann Lee} | Chairman | o1",
        "{PER Ann Lee} is one of the organizers. | organizer | ",
        "{PER Ann Lee}, one of {LOC Kenya}'s most important artists, sang | artist | ",
        "{PER Ann Lee} ( 陳 ), who now heads {ORG Acme}, sang | head | o1",
        "{PER Ann Lee} (born 1950) is a lawyer. | lawyer | ",
        "{PER Ann Lee} has been announced as the patron of {ORG Acme}. | patron | o1",
        "{PER Ann Lee} holds many titles including president of {ORG Acme} | president | o1",
        "{PER Ann Lee} is accused of theft while head of {ORG Acme} | head | o1",
        "{PER Ann Lee} joined {ORG Acme} in 2018 as the finance manager. | finance manager | o1",
        "{PER Ann Lee} earned a promotion to Finance Manager and left | Finance Manager | ",
        "{PER Ann Lee} leads the one-year-old {ORG Acme} party | leader | o1",
        "{ORG Acme} left. Its owner was listed as {PER Ann Lee}. | owner | o1",
        "{ORG Acme} left. The company's founder is {PER Ann Lee}. | founder | o1",
        "{DEM Kenyan} Minister for Gender, Labour, and Social Development, {PER Ann Lee}, said |"
            + " Minister for Gender, Labour, and Social Development | l1",
        "The head of the {ORG Acme} faction, {PER Ann Lee}, said | head | o1",
        "The Director of Exams at the {ORG Acme}, {PER Ann Lee}, said | Director of Exams | o1",
        "the Minister of Health of the {DEM Kenyan} Republic, {PER Ann Lee}, | Minister of Health"
            + " | l1",
        "{PER Ann Lee}, the Municipal Chief Executive (MCE) said | Municipal Chief Executive | ",
        "{PER Ann Lee}, the former {ORG Acme} spokesperson was there | spokesperson | o1",
        "{PER Ann Lee} (Director {ORG Acme Centre}) | Director | o1",
        "{PER Ann Lee}, director (internal medicine), {ORG Acme Institute}, said | director | o1",
        "{ORG Acme} ({ORG AC}) board chair {PER Ann Lee} | board chair | o1",
        "{PER Ann Lee}, curator for the department of birds at the {ORG Acme} | curator | o1",
        "{ORG Acme Survey} met. {PER Ann Lee}, a manager with the survey, said | manager | o1",
        "by the systems,” environmental engineer {PER Ann Lee} said | environmental engineer | ",
        "President His Highness Sheikh {PER Ann Lee} | President | ",
        "for the {DEM Kenyan} lawyer {PER Ann Lee} | lawyer | ",
        "According to agricultural engineer {PER Ann Lee}, it | agricultural engineer | ",
        "thanks to its producer, the {DEM Kenyan} {PER Ann Lee}, | producer | ",
        "Madam {PER Ann Lee}, the member of parliament for the area, said | member of parliament"
            + " | ",
        "{PER Ann Lee}, one of the {DEM Kenyan} journalists trained by him, said | journalist | ",
        "{PER Ann Lee}, MP for {LOC Oslo}, said | MP | l1",
        "{PER Ann Lee} MP said | MP | ",
        "of ex-Attorney General {PER Ann Lee}. | Attorney General | ",
        "{PER Ann Lee}, who is heading {ORG Acme}, left | head | o1",
        "{PER Ann Lee}, {ORG Acme}'s head of research for {LOC Asia}, said | head of research | o1",
        "Referee is {PER Ann Lee}. | Referee | ",
        "{PER Ann Lee}, who once worked in {LOC Oslo} as a welder, left | welder | ",
        "sent to a plumber in {LOC Oslo} called {PER Ann Lee}. | plumber | ",
        "Palace press officer {PER Ann Lee} said | Palace press officer | ",
        "the first {DEM Kenyan} engineering manager {PER Ann Lee} | engineering manager | l1",
        "Basic Education Minister {PER Ann Lee} said | Basic Education Minister | ",
        "said Under Secretary {PER Ann Lee} | Under Secretary | ",
        "{PER Ann Lee} is to become the {ORG Acme}'s chief adviser. | chief adviser | o1",
        "said the Rev. {PER Ann Lee}. | Rev. | ",
        "{ORG Acme}, led by Datuk Seri Panglima {PER Ann Lee}, won | leader | o1",
        "a former director of {ORG Acme}, Engr. Prince {PER Ann Lee}. | director | o1",
        "among them Maj. (res.) {PER Ann Lee}, 38, | Maj | ",
        "The {ORG Acme} ({ORG AC}) chairman, {PER Ann Lee}, left | chairman | o1",
        "The head of the {ORG Acme} ({ORG AC}) of {LOC Oslo}, {PER Ann Lee}, left | head | o1",
        "Its rebel-named governor for {LOC Goma}, {PER Ann Lee}, said | governor | l1",
        "{PER Ann Lee}, his sister, signed in {LOC Oslo} as director of {ORG Acme}. | director"
            + " | o1",
        "{PER Ann Lee} sold her stake and remains chairman of {ORG Acme}. | chairman | o1",
        "{PER Ann Lee}, social and environmental manager, left |"
            + " social and environmental manager | ",
        "{PER Ann Lee} set up {ORG Acme}. | founder | o1",
        "after the appointment of {PER Ann Lee} as head of {ORG Acme} | head | o1",
        "the president of {ORG Acme}, {PER Ann Lee} remarked | president | o1",
        "\"It grew,\" explains local archaeologist, Dr {PER Ann Lee}. | archaeologist | ",
        "One of the leaders of the nationalists in {LOC Oslo}, {PER Ann Lee}, said | leader | ",
        "the officer at {LOC Oslo}'s {ORG Acme} ({ORG AC}) {PER Ann Lee}, 33, | officer | o1",
        "— {PER Ann Lee} — she is the head of {ORG Acme} — left | head | o1",
        "{PER Ann Lee}, who will take over as head of {ORG Acme}, said | head | o1",
      })
  void findsTitleAndHolder(String line, String title, String holder) {
    Role role = MarkedArticle.onlyRole(MarkedArticle.resolve(line));
    assertEquals(title, role.title());
    assertEquals(holder, role.organization());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr {PER Ann Lee} said",
        "Dr {PER Ann Lee} said",
        "{PER Ann Lee}, the president said, was late",
        "{PER Ann Lee} is not the president.",
        "On Thursday {PER Ann Lee} left",
        "{PER Ann Lee}, like most people, walked",
        "{PER Ann Lee} met the president.",
        "{PER Ann Lee}, according to the president, left",
        "{PER Ann Lee}, unlike most presidents, left",
        "{PER Ann Lee}, accused by prosecutor Hill, left",
        "After a friend, {PER Ann Lee} left",
        "He told his boss, {PER Ann Lee} said.",
        "In a letter to the president, {PER Ann Lee} said so.",
        "Unlike the president, {PER Ann Lee} said no.",
        "He sued the company's chairman, {PER Ann Lee} told us.",
        "Once a lawyer always a lawyer, {PER Ann Lee} said.",
        "Dear president, {PER Ann Lee} wrote.",
        "If {PER Ann Lee} were president, she would go.",
        "{PER Ann Lee} dreamt of becoming a pilot.",
        "the one who plays {PER Ann Lee}, a detective, left",
        "{PER Ann Lee} denied being a spy.",
        "{PER Ann Lee} may become chairman of {ORG Acme}.",
        "{PER Ann Lee}, the chairman of {ORG Acme}'s daughter, left.",
        "{ORG Acme}, under the command of {PER Ann Lee}'s brother, won.",
        "{PER Ann Lee} was rejected as chairman of {ORG Acme}.",
        "{PER Ann Lee} hopes to be a doctor.",
        "{PER Ann Lee} was shot by a police officer.",
        "{PER Ann Lee}, whose father was a lawyer, left.",
        "The driver hit {PER Ann Lee} in {LOC Goma}.",
        "{PER Ann Lee} was a telling reminder of that",
        "After {PER Ann Lee}, leaders of {LOC Kenya} spoke",
        "The head of the {ORG Acme} never accused {PER Ann Lee}",
        "The minister is {PER Ann Lee}'s friend.",
        "They are {PER Ann Lee} and her minister.",
        "They met at 5 pm {PER Ann Lee} said",
        "Concert by {PER Ann Lee}, Sunday 8 pm.",
        "The minister called {PER Ann Lee} on Monday.",
        "{PER Ann Lee} appointed a new ambassador to {LOC Kenya}.",
        "Asked who the mayor is {PER Ann Lee} left.",
        "The ministers include {PER Ann Lee}'s friend.",
        "{PER Ann Lee} was never a minister.",
        "The ambassador to {LOC Kenya} called {PER Ann Lee} a friend.",
        "Bishop: {PER Ann Lee} wants peace",
        "The critics see {PER Ann Lee} as a leader.",
        "Photographed with the chairman of the bank is {PER Ann Lee}.",
      })
  void findsNoRoleWhereNoneIsSaid(String line) {
    assertEquals(List.of(), MarkedArticle.resolve(line).people().get(0).roles());
  }

  @Test
  void whatIsOfSomethingWithoutANameIsOfNoCountry() {
    Role role =
        MarkedArticle.onlyRole(
            MarkedArticle.resolve(
                "{LOC Kenya} won.", "Vice-president of a group of farmers {PER Ann Lee} left."));
    assertNull(role.country());
  }

  @Test
  void aPeopleBeforeATitleIsFoundWhereTheNameFinderMissedIt() {
    ArticleRecord record = MarkedArticle.resolve("Mozambican President {PER Ann Lee} left.");
    assertEquals(
        "President MZ",
        MarkedArticle.onlyRole(record).title() + " " + MarkedArticle.onlyRole(record).country());
    assertEquals("Mozambique", record.places().get(0).name());
  }

  @Test
  void spansExactlyTheTitle() {
    ArticleRecord record = MarkedArticle.resolve("By ex-Treasury Secretary {PER Ann Lee}");
    Role role = MarkedArticle.onlyRole(record);
    assertEquals("Treasury Secretary", role.span().of(record.article().text()));
  }

  @Test
  void findsTheOrganizationThatATitleNames() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "said Treasury Secretary {PER Ann Lee}.", "The {ORG Treasury Department} agreed.");
    assertEquals("o1", MarkedArticle.onlyRole(record).organization());
  }

  @Test
  void readsDefiniteDescriptionsOfTheSubjectOfTheSentenceBefore() {
    Role role =
        MarkedArticle.onlyRole(
            MarkedArticle.resolve("{PER Ann Lee} left {LOC Oslo}.", "The actress said no."));
    assertEquals("actress", role.title());
    List<Person> people =
        MarkedArticle.resolve("{PER Ann Lee} met {PER Bo Ek}.", "The actress said no.").people();
    assertEquals(List.of(), people.get(0).roles());
    assertEquals(List.of(), people.get(1).roles());
    ArticleRecord other =
        MarkedArticle.resolve("{PER Ann Lee} was arrested.", "The judge ordered a trial.");
    assertEquals(List.of(), other.people().get(0).roles());
    ArticleRecord taken =
        MarkedArticle.resolve(
            "The actress {PER Cy Orr} came.", "{PER Ann Lee} left.", "The actress said no.");
    assertEquals(List.of(), taken.people().get(1).roles());
  }

  @Test
  void takesHeAndSheForTheOnePersonOfTheSentenceBefore() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Ann Lee} was born in 1950.", "She was the editor of {ORG Acme}.");
    assertEquals("editor", MarkedArticle.onlyRole(record).title());
    ArticleRecord two =
        MarkedArticle.resolve(
            "{PER Ann Lee} met {PER Bo Ek}.", "She was the editor of {ORG Acme}.");
    assertEquals(List.of(), two.people().get(0).roles());
  }

  @Test
  void doesNotGiveATitleThatGoesOnWithAnotherName() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "{PER Ann Lee}, the mayor of {LOC Oslo}, and the president of {ORG Acme}, {PER Bo Ek},"
                + " met.");
    assertEquals(1, record.people().get(0).roles().size());
    assertEquals("president", record.people().get(1).roles().get(0).title());
  }

  @Test
  void tellsHeAndSheApart() {
    ArticleRecord record =
        MarkedArticle.resolve("{PER Ann Lee} left.", "She is a lawyer.", "He is a teacher.");
    assertEquals("lawyer", MarkedArticle.onlyRole(record).title());
  }

  @Test
  void followsHeAndSheOverSentencesThatNameNobodyElse() {
    Role role =
        MarkedArticle.onlyRole(
            MarkedArticle.resolve(
                "{PER Ann Lee} was born in 1950.",
                "She read.",
                "She worked as editor of {ORG A}."));
    assertEquals("editor", role.title());
  }

  @Test
  void readsATitleBehindWhoItBelongsTo() {
    ArticleRecord record = MarkedArticle.resolve("{PER Ann Lee}, {PER Bo Ek}'s envoy, left.");
    assertEquals("envoy", record.people().get(0).roles().get(0).title());
  }

  @Test
  void takesTheCouncilForTheOneThatWasNamed() {
    ArticleRecord record =
        MarkedArticle.resolve(
            "The {ORG Trade Council} met {ORG Acme}.",
            "{PER Ann Lee}, the council's director, left.");
    assertEquals("o1", MarkedArticle.onlyRole(record).organization());
  }

  @Test
  void saysNoTitleAgainInShort() {
    ArticleRecord record =
        MarkedArticle.resolve("Minister of Health {PER Ann Lee} left.", "Minister {PER Lee} left.");
    assertEquals("Minister of Health", MarkedArticle.onlyRole(record).title());
    ArticleRecord other =
        MarkedArticle.resolve("Vice President {PER Ann Lee} left.", "President {PER Lee} left.");
    assertEquals(2, other.people().get(0).roles().size());
  }

  @Test
  void saysARoleOnceHoweverItIsHyphened() {
    MarkedArticle.onlyRole(
        MarkedArticle.resolve("Vice-President {PER Ann Lee}", "Vice President {PER Ann Lee}"));
  }

  @Test
  void saysARoleOnceAndKeepsItsHolder() {
    ArticleRecord record =
        MarkedArticle.resolve("and CEO {PER Ann Lee}", "{PER Ann Lee}, CEO of {ORG Acme}, said");
    assertEquals("o1", MarkedArticle.onlyRole(record).organization());
  }
}
