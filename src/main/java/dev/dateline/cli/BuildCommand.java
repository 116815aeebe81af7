package dev.dateline.cli;

import picocli.CommandLine.Command;

/** {@code dateline build}: makes the data the program comes with, one a subcommand. */
@Command(
    name = "build",
    description = "Builds data of the program anew.",
    subcommands = BuildGazetteerCommand.class,
    mixinStandardHelpOptions = true)
final class BuildCommand {}
