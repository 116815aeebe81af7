package dev.dateline.write;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.BlockKind;
import dev.dateline.article.Source;
import dev.dateline.article.Span;
import dev.dateline.entity.ArticleRecord;
import dev.dateline.entity.EntityMention;
import dev.dateline.entity.Evidence;
import dev.dateline.entity.MentionForm;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import dev.dateline.entity.Place;
import dev.dateline.entity.Relation;
import dev.dateline.entity.Role;
import dev.dateline.names.OrganizationKind;
import java.util.List;

/** Records built by hand. */
final class Records {
  static final String TEXT =
      "Port chief quits\n"
          + "Acme GmbH, owned by Baltic Ports Authority, lost Ana Soto, its former CEO, in Kenyan"
          + " Mombasa.";
  static final String ID = "sha256:" + "0123456789abcdef".repeat(4);
  static final Source FILE = new Source("story.txt", null, null, null, "text/plain", "UTF-8", 120L);

  private Records() {}

  /** Every field set. */
  static ArticleRecord full() {
    Source page =
        new Source(
            "a.zip",
            "b.html",
            "https://x.test/b",
            "2024-05-02T06:30:00Z",
            "text/html",
            "windows-1252",
            9000L);
    Article article =
        new Article(
            page,
            TEXT,
            "Port chief quits",
            List.of("Li Na"),
            "The Port Times",
            "2024-05-01",
            "2024-05-02T08:00:00+03:00",
            "Business",
            "The head of the port leaves.",
            "MOMBASA, Kenya",
            List.of("Reuters"),
            List.of("ports"),
            "en",
            List.of(
                new Block(BlockKind.TITLE, new Span(0, 16)),
                new Block(BlockKind.PARAGRAPH, new Span(17, TEXT.length()))));
    return new ArticleRecord(
        ID,
        article,
        List.of(person()),
        List.of(company(), authority()),
        List.of(place()),
        "sha256:" + "f".repeat(64));
  }

  /** Nothing known but the text. */
  static ArticleRecord bare(Source source, String text) {
    Article article = Article.builder(source, text).build();
    return new ArticleRecord(ID, article, List.of(), List.of(), List.of(), null);
  }

  static EntityMention mention(String words, MentionForm form) {
    return new EntityMention(span(words), words, form, 0.98765);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Person person() {
    return new Person(
        "p1",
        "Ana Soto",
        List.of("Soto"),
        List.of(new Role("CEO", "o1", "PE", true, span("CEO"))),
        0.97,
        List.of(mention("Ana Soto", MentionForm.NAME)),
        List.of(new Evidence("role=CEO", "role.appositive", span("CEO"))));
  }

  private static Organization company() {
    return new Organization(
        "o1",
        "Acme GmbH",
        OrganizationKind.COMPANY,
        List.of("Acme"),
        "GmbH",
        "DE",
        List.of(new Relation("o2", "parent", span("owned by"))),
        0.9,
        List.of(mention("Acme GmbH", MentionForm.NAME)),
        List.of(new Evidence("kind=company", "kind.legal-form", null)));
  }

  private static Organization authority() {
    return new Organization(
        "o2",
        "Baltic Ports Authority",
        OrganizationKind.GOVERNMENT,
        List.of(),
        null,
        null,
        List.of(),
        1,
        List.of(mention("Baltic Ports Authority", MentionForm.NAME)),
        List.of());
  }

  private static Place place() {
    return new Place(
        "l1",
        "Mombasa",
        List.of("Kenyan"),
        "city",
        "KE",
        "Mombasa County",
        -4.05466,
        39.66359,
        186301L,
        0.99,
        List.of(mention("Kenyan", MentionForm.DEMONYM), mention("Mombasa", MentionForm.NAME)),
        List.of());
  }
}
