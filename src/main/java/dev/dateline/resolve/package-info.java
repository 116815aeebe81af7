/**
 * Makes entities of names: between {@code names}, which finds them, and {@code write}, which writes
 * the record.
 */
package dev.dateline.resolve;
