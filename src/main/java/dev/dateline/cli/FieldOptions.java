package dev.dateline.cli;

import dev.dateline.read.content.ArticleField;
import dev.dateline.read.content.FieldNames;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that name the fields of JSON objects and the columns of tables. */
final class FieldOptions {
  private final Map<ArticleField, String> named = new EnumMap<>(ArticleField.class);

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      description =
          "The article's text, plain or HTML. Field of JSON objects or column of tables, such as"
              + " article.body (default: the usual names).")
  void textField(String name) {
    named.put(ArticleField.TEXT, name);
  }

  @Option(names = "--html-field", paramLabel = "NAME", description = "The page it stands on.")
  void htmlField(String name) {
    named.put(ArticleField.HTML, name);
  }

  @Option(names = "--title-field", paramLabel = "NAME", description = "Its title.")
  void titleField(String name) {
    named.put(ArticleField.TITLE, name);
  }

  @Option(names = "--author-field", paramLabel = "NAME", description = "Who wrote it.")
  void authorField(String name) {
    named.put(ArticleField.AUTHOR, name);
  }

  @Option(names = "--date-field", paramLabel = "NAME", description = "When it was published.")
  void dateField(String name) {
    named.put(ArticleField.DATE, name);
  }

  @Option(
      names = "--modified-field",
      paramLabel = "NAME",
      description = "When it was last changed.")
  void modifiedField(String name) {
    named.put(ArticleField.MODIFIED, name);
  }

  @Option(names = "--url-field", paramLabel = "NAME", description = "Its address.")
  void urlField(String name) {
    named.put(ArticleField.URL, name);
  }

  @Option(names = "--publisher-field", paramLabel = "NAME", description = "Who published it.")
  void publisherField(String name) {
    named.put(ArticleField.PUBLISHER, name);
  }

  @Option(
      names = "--section-field",
      paramLabel = "NAME",
      description = "The part of the publication it stands in.")
  void sectionField(String name) {
    named.put(ArticleField.SECTION, name);
  }

  @Option(names = "--description-field", paramLabel = "NAME", description = "Its summary.")
  void descriptionField(String name) {
    named.put(ArticleField.DESCRIPTION, name);
  }

  @Option(names = "--language-field", paramLabel = "NAME", description = "The language it is in.")
  void languageField(String name) {
    named.put(ArticleField.LANGUAGE, name);
  }

  @Option(names = "--tags-field", paramLabel = "NAME", description = "Its keywords.")
  void tagsField(String name) {
    named.put(ArticleField.TAGS, name);
  }

  /**
   * The names asked for.
   *
   * @throws ParameterException if one is empty
   */
  FieldNames names(CommandLine command) {
    if (named.containsValue("")) {
      throw new ParameterException(command, "the name of a field is empty; give one");
    }
    return new FieldNames(named);
  }
}
