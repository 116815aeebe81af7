package dev.dateline.apitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.Dateline;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Entity;
import dev.dateline.entity.MentionForm;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import dev.dateline.entity.Place;
import dev.dateline.names.Engine;
import dev.dateline.names.OrganizationKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader of the two seed articles would write down is in their records. */
class SeedArticlesTest {
  private static ArticleRecord record(Engine engine, String file) throws IOException {
    try (Dateline dateline = Dateline.builder().engine(engine).build()) {
      return dateline.extract(Path.of("seeds", file));
    }
  }

  private static <E extends Entity> E named(Collection<E> entities, String name) {
    return entities.stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is missing among " + names(entities)));
  }

  private static Set<String> names(Collection<? extends Entity> entities) {
    return new TreeSet<>(entities.stream().map(Entity::name).toList());
  }

  private static String role(ArticleRecord record, String person) {
    Person found = named(record.people(), person);
    assertEquals(1, found.roles().size(), found.toString());
    String holder = found.roles().get(0).organization();
    String at =
        record.organizations().stream()
            .filter(organization -> organization.id().equals(holder))
            .map(organization -> " at " + organization.name())
            .findFirst()
            .orElse("");
    return found.roles().get(0).title() + at;
  }

  @ParameterizedTest
  @EnumSource
  void recordsTheArticleWithStructure(Engine engine) throws IOException {
    ArticleRecord record = record(engine, "000_0c620eab9b4b6da3.txt");
    assertEquals("US announces new sanctions on North Korea", record.article().title());
    assertEquals(List.of("Ben Ariel"), record.article().authors());
    assertEquals(List.of("CNN"), record.article().credits());
    assertEquals(
        new TreeSet<>(
            List.of(
                "Donald Trump", "Jong Song Hwa", "Kim Jong Un", "Mike Pompeo", "Steven Mnuchin")),
        names(record.people()));
    assertEquals(List.of("Trump"), named(record.people(), "Donald Trump").aliases());
    assertEquals("leader", role(record, "Kim Jong Un"));
    assertEquals("President", role(record, "Donald Trump"));
    assertEquals("CEO at China Silver Star", role(record, "Jong Song Hwa"));
    assertEquals("Treasury Secretary at Treasury Department", role(record, "Steven Mnuchin"));
    assertEquals("Secretary of State", role(record, "Mike Pompeo"));
    Organization volasys = named(record.companies(), "Volasys Silver Star");
    Organization china = named(record.companies(), "China Silver Star");
    assertEquals(2, record.companies().size());
    assertEquals("RU", volasys.country());
    assertEquals("CN", china.country());
    assertEquals(china.id(), volasys.relatedTo().get(0).organization());
    assertEquals("sister company", volasys.relatedTo().get(0).relation());
    assertEquals(volasys.id(), china.relatedTo().get(0).organization());
    Organization treasury = named(record.organizations(), "Treasury Department");
    assertEquals(List.of("Treasury"), treasury.aliases());
    assertEquals("US", treasury.country());
    assertEquals(OrganizationKind.GOVERNMENT, treasury.kind());
    assertEquals(OrganizationKind.GOVERNMENT, named(record.organizations(), "Pentagon").kind());
    assertEquals(OrganizationKind.MEDIA, named(record.organizations(), "CNN").kind());
    assertEquals(OrganizationKind.INTERGOVERNMENTAL, named(record.organizations(), "UN").kind());
    assertEquals(
        new TreeSet<>(
            List.of(
                "China",
                "Korea",
                "North Korea",
                "Pyongyang",
                "Russia",
                "Singapore",
                "United States")),
        names(record.places()));
    Place north = named(record.places(), "North Korea");
    assertTrue(north.mentions().stream().anyMatch(m -> m.form() == MentionForm.DEMONYM));
    assertEquals("KP", north.countryCode());
  }

  @ParameterizedTest
  @EnumSource
  void recordsTheArticleWithoutStructure(Engine engine) throws IOException {
    ArticleRecord record = record(engine, "001_ef27b5f553352f8b.txt");
    assertNull(record.article().title());
    assertEquals(List.of("CNN"), record.article().credits());
    assertEquals(List.of("NorthKorea"), record.article().tags());
    assertEquals("CEO at China Silver Star", role(record, "Jong Song Hwa"));
    assertEquals("Treasury Secretary at Treasury Department", role(record, "Steven Mnuchin"));
    assertEquals("President", role(record, "Donald Trump"));
    assertEquals("leader", role(record, "Kim Jong Un"));
    assertEquals("RU", named(record.companies(), "Volasys Silver Star").country());
    assertEquals("CN", named(record.companies(), "China Silver Star").country());
    for (String organization :
        List.of("White House", "Pentagon", "UN Security Council", "Treasury Department")) {
      named(record.organizations(), organization);
    }
    assertTrue(named(record.places(), "United States").aliases().contains("US"));
    for (String glued : List.of("progresson", "effortto")) {
      assertTrue(
          record.people().stream().noneMatch(person -> person.name().contains(glued))
              && record.organizations().stream().noneMatch(o -> o.name().contains(glued))
              && record.places().stream().noneMatch(place -> place.name().contains(glued)));
    }
  }
}
