package dev.dateline.names;

/** What sort of thing a name found in a text names. */
public enum NameType {
  /** A person; titles and honorifics are no part of the name. */
  PERSON,
  /** A company, institution, party, team, court, paper or other body of people. */
  ORGANIZATION,
  /** A place by nature or border, or a built one: country, river, airport, street. */
  PLACE,
  /**
   * An adjective or noun for the people of a place or group: "Kenyan", "North Koreans". No name,
   * yet evidence of a place.
   */
  DEMONYM,
  /**
   * Any other proper name: event, product, law, work. Learners tell it apart so that it is not
   * taken for one of the others; name finders leave it out of what they return.
   */
  MISC
}
