/** Finds the roles of people: titles, and the bodies and places that they are held in. */
package dev.dateline.resolve.role;
