package dev.dateline;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.write.RecordSchema;
import java.util.List;

/** Checks records against the published schema. */
public final class RecordValidator {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RecordSchema.json(), InputFormat.JSON);

  private RecordValidator() {}

  /** What is wrong with {@code json}; empty if nothing is. */
  public static List<String> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
