package dev.dateline.batch;

import dev.dateline.Dateline;
import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

record FileInput(Path file) implements Input {
  FileInput {
    Objects.requireNonNull(file, "file");
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public Article read(Dateline dateline) throws IOException {
    return dateline.read(file);
  }
}
