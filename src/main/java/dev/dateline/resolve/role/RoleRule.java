package dev.dateline.resolve.role;

import dev.dateline.resolve.line.Line;
import java.util.function.Consumer;

/** One way in which a text says what somebody is. Stateless. */
interface RoleRule {
  /** Gives to {@code found} every role of the person at item {@code person} of {@code line}. */
  void find(Line line, int person, RoleHolder holders, Consumer<FoundRole> found);
}
