package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.names.Engine;
import java.io.IOException;
import java.nio.file.Path;

/** Loads models, which is put off until the command line is known to be right. */
@FunctionalInterface
interface DatelineLoader {
  Dateline load(Engine engine) throws IOException;

  /** The same over a folder of GeoNames' files; null for the embedded ones. */
  default Dateline load(Engine engine, Path gazetteer) throws IOException {
    return gazetteer == null
        ? load(engine)
        : Dateline.builder().engine(engine).gazetteer(gazetteer).build();
  }
}
