/**
 * Places with their names and coordinates, and which of them a toponym means: {@code resolve} asks
 * it for every place an article names.
 */
package dev.dateline.gazetteer;
