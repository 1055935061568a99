package org.periplo.export.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.periplo.drawing.Document;
import org.periplo.drawing.Page;
import org.periplo.export.ComposedExport;
import org.periplo.export.DocumentKind;
import org.periplo.export.Export;
import org.periplo.export.preflight.SmallText.WayOut;
import org.periplo.model.PosterFit;
import org.periplo.model.Project;
import org.periplo.pages.Legible;

/// Looks an export over, over the very pages that are painted.
public final class Preflight {

  /// The documents that say what the maps say.
  private static final Set<DocumentKind> CONTENT =
      Set.of(DocumentKind.POSTER, DocumentKind.HANDOUT, DocumentKind.DECK);

  private static final double LEAST_ON_SLIDE = 9;

  private Preflight() {}

  /// What is to be known before it is sent, the worst first, and else page by page; nothing of a
  /// format without pages.
  public static List<Finding> of(ComposedExport composition) {
    return composition.document().map(it -> of(composition.export(), it)).orElse(List.of());
  }

  private static List<Finding> of(Export export, Document document) {
    List<Page> pages = document.pages();
    List<SeenPage> seen =
        IntStream.range(0, pages.size()).mapToObj(it -> SeenPage.of(it, pages.get(it))).toList();
    List<PageCheck> checks = checks(export, seen);
    List<Finding> findings = new ArrayList<>();
    for (SeenPage page : seen) {
      checks.forEach(it -> findings.addAll(it.look(page)));
    }
    if (isAboutContent(export)) {
      EmptyStages stages = new EmptyStages(pages);
      export.maps().forEach(it -> findings.addAll(stages.in(it)));
    }
    findings.sort(Comparator.comparing(Finding::kind)); // stable: page by page in each kind
    return List.copyOf(findings);
  }

  private static List<PageCheck> checks(Export export, List<SeenPage> pages) {
    return List.of(
        new UnknownCharacters(Coverage.of(export.format()), pages),
        new StrayText(),
        smallText(export),
        new FaintText(),
        new CoarsePictures());
  }

  private static SmallText smallText(Export export) {
    return export.kind() == DocumentKind.DECK
        ? new SmallText(LEAST_ON_SLIDE, WayOut.FEWER_WORDS)
        : new SmallText(Legible.SMALLEST, posterWayOut(export.project()));
  }

  private static WayOut posterWayOut(Project project) {
    return project.exports().poster().fit() == PosterFit.ONE_PAGE
        ? WayOut.PAPER_OR_PAGES
        : WayOut.PAPER;
  }

  private static boolean isAboutContent(Export export) {
    return CONTENT.contains(export.kind());
  }
}
