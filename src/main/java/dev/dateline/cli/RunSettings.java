package dev.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a run's records depend on, as it stands in its report: a run goes on with the same only. */
final class RunSettings {
  /** Options that change how a run goes, not its records; the format is told apart. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "--files-from",
          "--format",
          "--jobs",
          "--no-progress",
          "--on-exists",
          "--output",
          "--progress",
          "--quiet",
          "--resume",
          "--timeout");

  private RunSettings() {}

  /**
   * The version and each option that is not as it is without being given, in the order of their
   * names, such as {@code dateline 0.1.0 --engine=fast --limit=10}.
   */
  static String of(CommandSpec command) {
    StringBuilder settings = new StringBuilder("dateline ").append(Version.number());
    command.options().stream()
        .filter(option -> !WITHOUT_EFFECT.contains(option.longestName()))
        .filter(RunSettings::isChanged)
        .map(option -> " " + option.longestName() + "=" + value(option.getValue()))
        .sorted()
        .forEach(settings::append);
    return settings.toString();
  }

  private static boolean isChanged(OptionSpec option) {
    Object value = option.getValue();
    return value != null
        && !value.equals(false)
        && !value.equals(List.of())
        && !value.equals(option.initialValue());
  }

  private static String value(Object value) {
    return value instanceof Enum<?> ? value.toString().toLowerCase(Locale.ROOT) : value.toString();
  }
}
