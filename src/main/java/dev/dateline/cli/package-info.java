/**
 * The command-line program: the only part that prints or exits. One class per command, listed in
 * {@link dev.dateline.cli.Main}.
 */
package dev.dateline.cli;
