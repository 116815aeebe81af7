/**
 * What articles have to do with each other: takes records one by one, between {@code resolve},
 * which makes them, and {@code write}, and says which tell a story that an earlier one told.
 */
package dev.dateline.corpus;
