package org.periplo.files;

import static org.periplo.files.ListCodec.lines;
import static org.periplo.files.Values.TEXT;
import static org.periplo.files.Values.id;

import java.util.List;
import org.periplo.model.EmpathyMap;
import org.periplo.model.EmpathyMapBuilder;
import org.periplo.model.Persona;
import org.periplo.model.PersonaBuilder;
import org.periplo.model.PersonaId;
import org.periplo.model.PictureId;
import org.periplo.model.Segment;
import org.periplo.model.SegmentBuilder;
import org.periplo.model.SegmentId;

/// How personas and segments stand in a file.
final class PersonaFormat {

  private static final Codec<List<String>> SENTENCES = lines(TEXT);

  private static final Codec<EmpathyMap> EMPATHY_MAP =
      Shape.lines(EmpathyMapBuilder::builder, EmpathyMapBuilder::build)
          .list("who", SENTENCES, EmpathyMap::who, EmpathyMapBuilder::who)
          .list("goal", SENTENCES, EmpathyMap::goal, EmpathyMapBuilder::goal)
          .list("mustDo", SENTENCES, EmpathyMap::mustDo, EmpathyMapBuilder::mustDo)
          .list("sees", SENTENCES, EmpathyMap::sees, EmpathyMapBuilder::sees)
          .list("says", SENTENCES, EmpathyMap::says, EmpathyMapBuilder::says)
          .list("does", SENTENCES, EmpathyMap::does, EmpathyMapBuilder::does)
          .list("hears", SENTENCES, EmpathyMap::hears, EmpathyMapBuilder::hears)
          .list(
              "thinksAndFeels",
              SENTENCES,
              EmpathyMap::thinksAndFeels,
              EmpathyMapBuilder::thinksAndFeels)
          .list("pains", SENTENCES, EmpathyMap::pains, EmpathyMapBuilder::pains)
          .list("gains", SENTENCES, EmpathyMap::gains, EmpathyMapBuilder::gains)
          .keeping(EmpathyMap::extras, EmpathyMapBuilder::extras);

  static final Codec<Persona> PERSONA =
      Shape.lines(PersonaBuilder::builder, PersonaBuilder::build)
          .required("id", id(PersonaId::new), Persona::id, PersonaBuilder::id)
          .required("name", TEXT, Persona::name, PersonaBuilder::name)
          .optional("age", Values.WHOLE, Persona::age, PersonaBuilder::age)
          .text("description", Persona::description, PersonaBuilder::description)
          .text("quote", Persona::quote, PersonaBuilder::quote)
          .text("goal", Persona::goal, PersonaBuilder::goal)
          .optional("segment", id(SegmentId::new), Persona::segment, PersonaBuilder::segment)
          .optional("portrait", id(PictureId::new), Persona::portrait, PersonaBuilder::portrait)
          .usual(
              "empathyMap",
              EMPATHY_MAP,
              EmpathyMap.EMPTY,
              Persona::empathyMap,
              PersonaBuilder::empathyMap)
          .keeping(Persona::extras, PersonaBuilder::extras);

  static final Codec<Segment> SEGMENT =
      Shape.line(SegmentBuilder::builder, SegmentBuilder::build)
          .required("id", id(SegmentId::new), Segment::id, SegmentBuilder::id)
          .required("name", TEXT, Segment::name, SegmentBuilder::name)
          .text("description", Segment::description, SegmentBuilder::description)
          .text("value", Segment::value, SegmentBuilder::value)
          .keeping(Segment::extras, SegmentBuilder::extras);

  private PersonaFormat() {}
}
