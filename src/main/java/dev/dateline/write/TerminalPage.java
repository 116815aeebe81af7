package dev.dateline.write;

import dev.dateline.article.Article;
import dev.dateline.article.Source;
import dev.dateline.entity.ArticleRecord;
import java.util.ArrayList;
import java.util.List;

/** The page of one record: title, where it came from, then a table for each sort of entity. */
final class TerminalPage {
  private final TerminalOptions options;
  private final StringBuilder page = new StringBuilder();

  private TerminalPage(TerminalOptions options) {
    this.options = options;
  }

  static String of(ArticleRecord record, TerminalOptions options) {
    TerminalPage page = new TerminalPage(options);
    page.addHead(record.article());
    page.addTables(EntityRows.of(record, options.explain()), record.article());
    return page.page.toString();
  }

  private void addHead(Article article) {
    String title = article.title() == null ? "(no title)" : TerminalText.clean(article.title());
    addLines(title, Ink.BOLD);
    List<String> facts = new ArrayList<>();
    facts.add(name(article.source()));
    if (!article.authors().isEmpty()) {
      facts.add("by " + String.join(", ", article.authors()));
    }
    if (article.published() != null) {
      facts.add(article.published());
    }
    if (!article.credits().isEmpty()) {
      facts.add("credit " + String.join(", ", article.credits()));
    }
    addLines(TerminalText.clean(String.join(" · ", facts)), Ink.FAINT);
  }

  private void addTables(List<EntityRows.Section> sections, Article article) {
    int nameWidth = nameWidth(sections);
    for (EntityRows.Section section : sections) {
      page.append('\n');
      addLines("  " + section.heading(), Ink.HEADING);
      int countWidth = Integer.toString(section.mostMentions()).length();
      for (EntityRows.Row row : section.rows()) {
        addRow(row, nameWidth, countWidth);
      }
    }
    if (sections.isEmpty()) {
      page.append(
          article.isInAnotherLanguage()
              ? "\n  No names looked for: not in English.\n"
              : "\n  No names found.\n");
    }
  }

  /** One width for all tables of the page, so that their columns stand under each other. */
  private int nameWidth(List<EntityRows.Section> sections) {
    int widest =
        sections.stream()
            .flatMap(section -> section.rows().stream())
            .mapToInt(row -> TerminalText.width(row.name()))
            .max()
            .orElse(0);
    return Math.min(widest, options.width() * 2 / 5);
  }

  private void addRow(EntityRows.Row row, int nameWidth, int countWidth) {
    int width = TerminalText.width(row.name());
    page.append("    ").append(row.name());
    if (width > nameWidth) {
      page.append('\n').append(" ".repeat(4 + nameWidth));
    } else {
      page.append(" ".repeat(nameWidth - width));
    }
    String count = (row.mentions() + "×");
    String padding = " ".repeat(2 + countWidth + 1 - count.length());
    page.append(padding).append(paint(count, Ink.FAINT));
    int indent = 4 + nameWidth + 2 + countWidth + 1 + 2;
    String separator = "  ";
    for (String detail : row.details()) {
      for (String line : TerminalText.wrap(detail, options.width() - indent)) {
        page.append(separator).append(line);
        separator = "\n" + " ".repeat(indent);
      }
    }
    page.append('\n');
  }

  private void addLines(String text, Ink ink) {
    String indent = text.startsWith("  ") ? "  " : "";
    for (String line : TerminalText.wrap(text.strip(), options.width() - indent.length())) {
      page.append(indent).append(paint(line, ink)).append('\n');
    }
  }

  private String paint(String text, Ink ink) {
    return options.color() ? ink.paint(text) : text;
  }

  private static String name(Source source) {
    String name = source.path() == null ? source.url() : source.path();
    if (name == null) {
      return "text without a file";
    }
    return source.member() == null
        ? name
        : name + (source.member().startsWith("#") ? "" : "!") + source.member();
  }

  private enum Ink {
    BOLD("1"),
    FAINT("2"),
    HEADING("1;36");

    private final String code;

    Ink(String code) {
      this.code = code;
    }

    String paint(String text) {
      return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
  }
}
