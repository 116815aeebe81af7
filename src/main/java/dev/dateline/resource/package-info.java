/**
 * What every other package may use: the tables beside the classes, and the checksums of models.
 * Depends on nothing.
 */
package dev.dateline.resource;
