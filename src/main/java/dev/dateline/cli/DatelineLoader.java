package dev.dateline.cli;

import dev.dateline.Dateline;
import dev.dateline.names.Engine;
import java.io.IOException;

/** Loads models, which is put off until the command line is known to be right. */
@FunctionalInterface
interface DatelineLoader {
  Dateline load(Engine engine) throws IOException;
}
