package dev.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this package's hand-made tables: tab-separated, lines that start with "#" are remarks. */
final class ResourceRows {
  private ResourceRows() {}

  static List<String[]> of(String table) throws DamagedGazetteerException {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = ResourceRows.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new DamagedGazetteerException(table, "missing", null);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (DamagedGazetteerException e) {
      throw e;
    } catch (IOException e) {
      throw new DamagedGazetteerException(table, "cannot be read (" + e.getMessage() + ")", e);
    }
    return rows;
  }
}
