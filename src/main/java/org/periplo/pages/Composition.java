package org.periplo.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.periplo.drawing.Page;
import org.periplo.model.DocumentPart;
import org.periplo.model.JourneyMap;
import org.periplo.model.PersonaId;
import org.periplo.model.Stage;

/// All pages of a handout or a deck: a chapter for each map, with how to read them and each persona
/// where they are needed first. Parts with nothing to say are left out.
final class Composition {

  private final Edition edition;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<PersonaId> introduced = new HashSet<>();

  private Composition(Edition edition) {
    this.edition = edition;
  }

  static List<Page> of(Edition edition) {
    Composition composition = new Composition(edition);
    edition.maps().forEach(composition::addChapter);
    return edition.pages(composition.sheets);
  }

  private void addChapter(JourneyMap map) {
    PageKeys keys = keysOf(map);
    MapTables tables = new MapTables(edition, map, keys);
    boolean first = sheets.isEmpty();
    sheets.addAll(new TitlePages(edition, map, keys).sheets());
    if (first && edition.has(DocumentPart.HOW_TO_READ)) {
      sheets.addAll(new ReadingPages(edition).sheets());
    }
    if (edition.has(DocumentPart.PERSONAS)) {
      addPersonas(map);
    }
    if (keys.overview().isPresent()) {
      sheets.addAll(new OverviewPages(edition, map, keys).sheets());
    }
    addStages(map, keys);
    if (edition.has(DocumentPart.PAIN_POINTS)) {
      sheets.addAll(new PainPointPages(tables).sheets());
    }
    if (edition.has(DocumentPart.OPPORTUNITIES)) {
      sheets.addAll(new OpportunityPages(tables).sheets());
    }
    if (edition.has(DocumentPart.METRICS)) {
      sheets.addAll(new MetricPages(tables).sheets());
    }
    if (edition.has(DocumentPart.REVIEWS)) {
      sheets.addAll(new ReviewPages(tables).sheets());
    }
  }

  private PageKeys keysOf(JourneyMap map) {
    boolean overview = edition.has(DocumentPart.OVERVIEW) && OverviewPages.isPossible(map);
    PageKeys keys =
        new PageKeys(overview ? Optional.of(PageKeys.overviewOf(map)) : Optional.empty(), Set.of());
    if (edition.has(DocumentPart.STAGES)) {
      for (Stage stage : map.stages()) {
        keys = StagePages.isPossible(map, stage) ? keys.with(stage) : keys;
      }
    }
    return keys;
  }

  private void addPersonas(JourneyMap map) {
    map.personas().stream()
        .filter(introduced::add)
        .flatMap(it -> edition.project().persona(it).stream())
        .forEach(it -> sheets.addAll(new PersonaPages(edition, map.name(), it).sheets()));
  }

  private void addStages(JourneyMap map, PageKeys keys) {
    for (int i = 0; i < map.stages().size(); i++) {
      if (keys.of(map.stages().get(i)).isPresent()) {
        sheets.addAll(new StagePages(edition, map, i, keys.overview()).sheets(keys));
      }
    }
  }
}
