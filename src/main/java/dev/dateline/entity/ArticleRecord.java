package dev.dateline.entity;

import dev.dateline.article.Article;
import dev.dateline.names.OrganizationKind;
import java.util.List;
import java.util.Objects;

/**
 * What Dateline knows about one article: the article itself and the people, organisations and
 * places it names. Immutable.
 *
 * @param id "sha256:" and 64 hexadecimal digits, over the UTF-8 bytes of the article's text
 * @param article the article; every span of the record counts in its text
 * @param people in order of first mention
 * @param organizations of every kind, in order of first mention
 * @param places in order of first mention
 * @param duplicateOf id of the first record that told the same story, which is {@code id} where its
 *     text is the same to the letter; null if there is none or nobody looked
 */
public record ArticleRecord(
    String id,
    Article article,
    List<Person> people,
    List<Organization> organizations,
    List<Place> places,
    String duplicateOf) {
  /** Copies the lists. */
  public ArticleRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
  }

  /** This record with another {@link #duplicateOf}, which may be null. */
  public ArticleRecord withDuplicateOf(String duplicateOf) {
    return new ArticleRecord(id, article, people, organizations, places, duplicateOf);
  }

  /**
   * The countries and first-level divisions the article is about, with their weights: countries
   * first, the heaviest of each first.
   */
  public List<Focus> focus() {
    return Focus.of(article.blocks(), places);
  }

  /** The organisations of kind {@link OrganizationKind#COMPANY}, the record's {@code companies}. */
  public List<Organization> companies() {
    return organizations.stream().filter(o -> o.kind() == OrganizationKind.COMPANY).toList();
  }

  /** All organisations that are no companies, the record's {@code organizations}. */
  public List<Organization> otherOrganizations() {
    return organizations.stream().filter(o -> o.kind() != OrganizationKind.COMPANY).toList();
  }
}
