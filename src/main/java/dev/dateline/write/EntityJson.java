package dev.dateline.write;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityMention;
import dev.dateline.entity.Evidence;
import dev.dateline.entity.Organization;
import dev.dateline.entity.Person;
import dev.dateline.entity.Place;
import dev.dateline.entity.Relation;
import dev.dateline.entity.Role;
import java.io.IOException;
import java.util.List;

/** Writes the lists of entities of a record. */
final class EntityJson {
  private final JsonGenerator json;
  private final boolean explain;

  EntityJson(JsonGenerator json, boolean explain) {
    this.json = json;
    this.explain = explain;
  }

  void writePeople(List<Person> people) throws IOException {
    json.writeArrayFieldStart("people");
    for (Person person : people) {
      openEntity(person);
      RecordJson.writeStrings(json, "aliases", person.aliases());
      writeRoles(person.roles());
      closeEntity(person);
    }
    json.writeEndArray();
  }

  void writeOrganizations(String field, List<Organization> organizations) throws IOException {
    json.writeArrayFieldStart(field);
    for (Organization organization : organizations) {
      openEntity(organization);
      json.writeStringField("kind", organization.kind().label());
      RecordJson.writeStrings(json, "aliases", organization.aliases());
      json.writeStringField("legalForm", organization.legalForm());
      json.writeStringField("country", organization.country());
      writeRelations(organization.relatedTo());
      closeEntity(organization);
    }
    json.writeEndArray();
  }

  void writePlaces(List<Place> places) throws IOException {
    json.writeArrayFieldStart("places");
    for (Place place : places) {
      openEntity(place);
      json.writeStringField("kind", place.kind());
      RecordJson.writeStrings(json, "aliases", place.aliases());
      json.writeStringField("countryCode", place.countryCode());
      json.writeStringField("admin1", place.admin1());
      writeDegrees("latitude", place.latitude());
      writeDegrees("longitude", place.longitude());
      if (place.geonameId() == null) {
        json.writeNullField("geonameId");
      } else {
        json.writeNumberField("geonameId", place.geonameId());
      }
      closeEntity(place);
    }
    json.writeEndArray();
  }

  private void openEntity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("name", entity.name());
  }

  private void closeEntity(Entity entity) throws IOException {
    writeConfidence(entity.confidence());
    writeMentions(entity.mentions());
    if (explain) {
      writeEvidence(entity.evidence());
    }
    json.writeEndObject();
  }

  private void writeRoles(List<Role> roles) throws IOException {
    json.writeArrayFieldStart("roles");
    for (Role role : roles) {
      json.writeStartObject();
      json.writeStringField("title", role.title());
      json.writeStringField("organization", role.organization());
      json.writeStringField("country", role.country());
      json.writeBooleanField("former", role.former());
      RecordJson.writeSpan(json, role.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeRelations(List<Relation> relations) throws IOException {
    json.writeArrayFieldStart("relatedTo");
    for (Relation relation : relations) {
      json.writeStartObject();
      json.writeStringField("organization", relation.organization());
      json.writeStringField("relation", relation.relation());
      RecordJson.writeSpan(json, relation.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMentions(List<EntityMention> mentions) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (EntityMention mention : mentions) {
      json.writeStartObject();
      RecordJson.writeSpan(json, mention.span());
      json.writeStringField("text", mention.text());
      json.writeStringField("form", mention.form().label());
      writeConfidence(mention.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeEvidence(List<Evidence> evidence) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence reason : evidence) {
      json.writeStartObject();
      json.writeStringField("claim", reason.claim());
      json.writeStringField("rule", reason.rule());
      if (reason.span() == null) {
        json.writeNullField("start");
        json.writeNullField("end");
      } else {
        RecordJson.writeSpan(json, reason.span());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Three decimals: more would claim a precision that no name finder's probability has. */
  private void writeConfidence(double confidence) throws IOException {
    json.writeNumberField("confidence", Math.round(confidence * 1000) / 1000.0);
  }

  private void writeDegrees(String field, Double degrees) throws IOException {
    if (degrees == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, degrees);
    }
  }
}
