package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Person;
import dev.dateline.entity.Role;
import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sentences of role-sentences.txt say, and nothing else, is found. */
class RoleSentencesTest {
  static Stream<String> sentences() {
    return ResourceTable.words(RoleSentencesTest.class, "role-sentences.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatTheSentenceSays(String line) {
    String[] parts = line.split(" =>", -1);
    ArticleRecord record = MarkedArticle.resolve(parts[0].split("\\|", -1));
    TreeSet<String> wanted =
        Arrays.stream(parts[1].split(";", -1))
            .map(String::strip)
            .filter(role -> !role.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, String> holders =
        Stream.concat(
                record.organizations().stream().map(o -> Map.entry(o.id(), o.name())),
                record.places().stream().map(p -> Map.entry(p.id(), p.name())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    TreeSet<String> found = new TreeSet<>();
    for (Person person : record.people()) {
      for (Role role : person.roles()) {
        String holder = role.organization() == null ? "" : " @ " + holders.get(role.organization());
        found.add(person.name() + ": " + role.title() + holder + (role.former() ? " F" : ""));
      }
    }
    assertEquals(wanted, found);
  }
}
