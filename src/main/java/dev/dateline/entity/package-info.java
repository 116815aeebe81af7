/** Entities and the record of an article: what {@code resolve} makes and {@code write} writes. */
package dev.dateline.entity;
