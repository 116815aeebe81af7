package dev.dateline.read.table;

import dev.dateline.read.content.ContainerFormat;
import dev.dateline.read.content.Content;
import dev.dateline.read.content.ContentException;
import dev.dateline.read.content.Entries;
import dev.dateline.read.content.InputFormat;
import dev.dateline.read.content.NamedFields;
import dev.dateline.read.content.Origin;
import dev.dateline.read.content.ReadSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * JSON objects, an article in each: one a line (JSON Lines), one after the other in any layout, or
 * in an array, which may stand in an object of its own.
 */
public final class JsonFormat implements ContainerFormat {
  private static final Pattern OBJECT =
      Pattern.compile("\\s*+(?:\\[\\s*+)?\\{\\s*+\"[^\"\\r\\n]{1,200}+\"\\s*+:.*", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile(".*\\.(?:json|jsonl|ndjson|jl)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NAME_OF_LINES =
      Pattern.compile(".*\\.(?:jsonl|ndjson|jl)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String RECORD = "{\"schema\":\"dateline/article/";

  @Override
  public Optional<InputFormat> kind() {
    return Optional.of(InputFormat.JSON);
  }

  @Override
  public boolean matches(byte[] head, Origin origin) {
    return NAME.matcher(origin.name()).matches() || OBJECT.matcher(Head.text(head)).matches();
  }

  /**
   * Whether the input goes on as a file of records does, which a folder of articles may hold too.
   */
  private static boolean isRecords(RowInput input) throws IOException {
    HeldBytes start = new HeldBytes(RECORD.length());
    while (!start.isFull() && input.peek() >= 0) {
      start.add(input.read());
    }
    boolean isRecord =
        new String(start.copy(0, start.size()), StandardCharsets.UTF_8).equals(RECORD);
    start.putBack(0, input);
    return isRecord;
  }

  @Override
  public Entries open(Content content, ReadSettings settings) throws IOException {
    RowInput input = new RowInput(content);
    FieldTable table = FieldTable.of(settings.fields());
    long maxBytes = settings.limits().articleBytes();
    boolean isNamedLines = NAME_OF_LINES.matcher(content.origin().name()).matches();
    long line = 1 + input.skipBlanks();
    if (isRecords(input)) {
      content.close();
      throw new ContentException(
          "holds records that Dateline wrote, not articles; leave it out, or read the articles they"
              + " were made of");
    }
    NamedFields fields = new NamedFields(content.origin().label(), settings.fields());
    RowEntries.Rows rows = rows(input, line, isNamedLines, table, maxBytes);
    return new RowEntries(
        content,
        input,
        rows,
        (text, row) -> JsonRow.read(text, table, fields),
        fields,
        rows instanceof JsonLines ? "application/x-ndjson" : "application/json");
  }

  private static RowEntries.Rows rows(
      RowInput input, long line, boolean isNamedLines, FieldTable table, long maxBytes)
      throws IOException {
    int wrappers = isNamedLines ? 0 : JsonWrapper.enter(input, table);
    if (wrappers > 0) {
      return new WrappedValues(input, table, wrappers, maxBytes);
    }
    return input.peek() != '[' && (isNamedLines || JsonLines.startsWithLine(input, maxBytes))
        ? new JsonLines(input, line, maxBytes)
        : new JsonValues(input, line, maxBytes);
  }
}
