package dev.dateline.cli;

import picocli.CommandLine.Command;

/** {@code dateline train}: the trainings, one a subcommand. */
@Command(
    name = "train",
    description = "Trains a model from annotated corpora.",
    subcommands = {TrainNamesCommand.class, TrainKindsCommand.class},
    mixinStandardHelpOptions = true)
final class TrainCommand {}
