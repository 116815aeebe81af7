package dev.dateline.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How the settings of a run differ from those it was begun with. Of settings such as {@code
 * dateline 0.1.0 --engine=fast --limit=10} what stands before the first option is the version.
 */
final class SettingsChange {
  private static final Pattern OPTION = Pattern.compile(" (?=--[a-z]|shard-size=)");

  private SettingsChange() {}

  /** In words: {@code --limit was 10 and is 20 now, --engine was fast and is not given now}. */
  static String inWords(String before, String now) {
    List<String> differences = new ArrayList<>();
    String versionBefore = OPTION.split(before, -1)[0];
    String version = OPTION.split(now, -1)[0];
    if (!version.equals(versionBefore)) {
      differences.add("the version was " + versionBefore + " and is " + version + " now");
    }
    Map<String, String> optionsBefore = options(before);
    Map<String, String> options = options(now);
    TreeSet<String> names = new TreeSet<>(optionsBefore.keySet());
    names.addAll(options.keySet());
    for (String name : names) {
      String valueBefore = shown(optionsBefore.get(name));
      String value = shown(options.get(name));
      if (!value.equals(valueBefore)) {
        differences.add(name + " was " + valueBefore + " and is " + value + " now");
      }
    }
    return String.join(", ", differences);
  }

  private static Map<String, String> options(String settings) {
    Map<String, String> options = new LinkedHashMap<>();
    String[] parts = OPTION.split(settings, -1);
    for (int i = 1; i < parts.length; i++) {
      String[] option = parts[i].split("=", 2);
      String name = option[0].startsWith("--") ? option[0] : "--" + option[0];
      options.put(name, option.length == 1 ? "true" : option[1]);
    }
    return options;
  }

  private static String shown(String value) {
    if (value == null) {
      return "not given";
    }
    return value.equals("true") ? "given" : value;
  }
}
