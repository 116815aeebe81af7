package dev.dateline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line and where to read on. */
final class WrongUsage implements IParameterExceptionHandler {
  private final Streams streams;

  WrongUsage(Streams streams) {
    this.streams = streams;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    if (args.length == 0) {
      command.usage(command.getErr());
    } else {
      String name = command.getCommandSpec().qualifiedName();
      streams.say(
          UsageWords.plain(wrong.getMessage())
              + suggestions(wrong)
              + fileHint(args)
              + "; see "
              + name
              + " --help");
    }
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String suggestions(ParameterException wrong) {
    List<String> suggestions =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    return suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
  }

  private static String fileHint(String[] args) {
    return Arrays.stream(args)
        .filter(arg -> arg.startsWith("-") && arg.length() > 1 && isFile(arg))
        .findFirst()
        .map(arg -> "; to read the file " + arg + " name it ./" + arg)
        .orElse("");
  }

  private static boolean isFile(String arg) {
    try {
      return Files.exists(Path.of(arg));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
