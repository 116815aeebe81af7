package dev.dateline.peers;

import dev.dateline.Dateline;
import dev.dateline.evaluate.FoundNames;
import dev.dateline.evaluate.GoldNames.TypedSpan;
import dev.dateline.names.Engine;
import java.io.IOException;
import java.util.Set;

/** The whole of Dateline, roles and places included, of which the names are kept. */
final class DatelineFinder implements Finder {
  private final Dateline dateline;

  DatelineFinder(Engine engine) throws IOException {
    dateline = Dateline.builder().engine(engine).build();
  }

  @Override
  public Set<TypedSpan> find(String text) {
    return FoundNames.in(dateline.extract(text));
  }

  @Override
  public void close() {
    dateline.close();
  }
}
