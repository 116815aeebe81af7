package dev.dateline.read.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/** The value of header fields: unfolded, encoded words decoded. */
final class FieldText {
  private static final Pattern FOLD = Pattern.compile("[\\r\\n\\t ]+");
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

  /** No field that is looked at has more; in characters. */
  private static final int MAX_LENGTH = 8000;

  private FieldText() {}

  static String of(Field field) {
    ByteSequence raw = field.getRaw();
    if (raw == null) {
      return field.getBody();
    }
    byte[] bytes = raw.toByteArray();
    Charset charset = MailCharset.of(bytes, null);
    String text = new String(bytes, charset);
    String value = text.substring(text.indexOf(':') + 1);
    if (value.length() > MAX_LENGTH) {
      value = value.substring(0, MAX_LENGTH);
    }
    String unfolded = FOLD.matcher(value).replaceAll(" ").strip();
    try {
      return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
          .strip();
    } catch (IllegalArgumentException e) {
      return unfolded;
    }
  }

  /** The parameters of a value such as "text/plain; format=flowed", by name in any case. */
  static Map<String, String> parameters(String value) {
    Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Matcher matcher = PARAMETER.matcher(value == null ? "" : value);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      parameters.putIfAbsent(
          matcher.group(1).replaceFirst("\\*.*", ""), quoted == null ? matcher.group(3) : quoted);
    }
    return parameters;
  }
}
