package dev.dateline.cli;

import picocli.CommandLine.Command;

/** {@code dateline evaluate}: the measurements, one a subcommand. */
@Command(
    name = "evaluate",
    description = "Measures a model against annotated articles.",
    subcommands = EvaluateNamesCommand.class,
    mixinStandardHelpOptions = true)
final class EvaluateCommand {}
