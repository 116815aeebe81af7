package dev.dateline.write;

import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a page says of each entity, before it is laid out. */
final class EntityRows {
  /** One table; never empty. */
  record Section(String heading, List<Row> rows) {
    int mostMentions() {
      return rows.stream().mapToInt(Row::mentions).max().orElse(0);
    }
  }

  /** One entity; each detail starts on a new line. */
  record Row(String name, int mentions, List<String> details) {}

  private EntityRows() {}

  static List<Section> of(ArticleRecord record, boolean explain) {
    EntityDetails details = new EntityDetails(record);
    List<Section> sections = new ArrayList<>();
    add(sections, "People", record.people(), details::of, details, explain);
    add(sections, "Companies", record.companies(), details::of, details, explain);
    add(
        sections,
        "Other organisations",
        record.otherOrganizations(),
        details::of,
        details,
        explain);
    add(sections, "Places", record.places(), details::of, details, explain);
    return sections;
  }

  private static <E extends Entity> void add(
      List<Section> sections,
      String heading,
      List<E> entities,
      Function<E, String> known,
      EntityDetails details,
      boolean explain) {
    if (entities.isEmpty()) {
      return;
    }
    List<Row> rows = new ArrayList<>();
    for (E entity : entities) {
      List<String> lines = new ArrayList<>();
      lines.add(known.apply(entity));
      if (explain) {
        entity.evidence().forEach(reason -> lines.add(details.explanation(reason)));
      }
      lines.replaceAll(TerminalText::clean);
      lines.removeIf(String::isEmpty);
      rows.add(new Row(TerminalText.clean(entity.name()), entity.mentions().size(), lines));
    }
    sections.add(new Section(heading, rows));
  }
}
