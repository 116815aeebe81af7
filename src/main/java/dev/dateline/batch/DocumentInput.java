package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import dev.dateline.read.Document;
import dev.dateline.read.content.NamedFields;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

record DocumentInput(Document document) implements Input {
  DocumentInput {
    Objects.requireNonNull(document, "document");
  }

  @Override
  public String name() {
    return document.name();
  }

  @Override
  public Article read(Dateline dateline) throws IOException {
    return document.read();
  }

  @Override
  public Optional<NamedFields> fields() {
    return document.fields();
  }
}
