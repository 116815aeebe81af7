package dev.dateline.cli;

import picocli.CommandLine.Command;

/** {@code dateline evaluate}: the measurements, one a subcommand. */
@Command(
    name = "evaluate",
    description = "Measures against annotated articles and pages.",
    subcommands = {
      EvaluateAliasesCommand.class,
      EvaluateDuplicatesCommand.class,
      EvaluateNamesCommand.class,
      EvaluatePagesCommand.class,
      EvaluatePlacesCommand.class,
      EvaluateRecordsCommand.class
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand {}
