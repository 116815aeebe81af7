/**
 * Makes entities of names: between {@code names}, which finds them, and {@code write}, which writes
 * the record. Of {@code line}s, {@code cluster}s are joined; {@code relation}, {@code kind} and
 * {@code role} say what the lines tell of them.
 */
package dev.dateline.resolve;
