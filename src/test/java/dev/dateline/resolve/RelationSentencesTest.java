package dev.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.entity.Organization;
import dev.dateline.entity.Relation;
import dev.dateline.resource.ResourceTable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ties that the sentences of relation-sentences.txt say, and no others, are found. */
class RelationSentencesTest {
  static Stream<String> sentences() {
    return ResourceTable.words(RelationSentencesTest.class, "relation-sentences.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheTiesThatTheSentenceSays(String line) {
    String[] parts = line.split(" =>", -1);
    List<Organization> bodies = MarkedArticle.resolve(parts[0].split("\\|", -1)).organizations();
    Map<String, String> names =
        bodies.stream().collect(Collectors.toMap(Organization::id, Organization::name));
    Set<String> wanted =
        Arrays.stream(parts[1].split(";", -1))
            .map(String::strip)
            .filter(tie -> !tie.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = new TreeSet<>();
    Set<Set<String>> pairs = new HashSet<>();
    for (Organization body : bodies) {
      for (Relation relation : body.relatedTo()) {
        found.add(
            body.name() + ": " + relation.relation() + " " + names.get(relation.organization()));
        pairs.add(Set.of(body.id(), relation.organization()));
      }
    }
    assertTrue(found.containsAll(wanted), () -> wanted + " is not all in " + found);
    assertEquals(wanted.size(), pairs.size());
  }
}
