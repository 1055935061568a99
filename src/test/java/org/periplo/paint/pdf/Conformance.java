package org.periplo.paint.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Asks veraPDF which rules of a standard a file breaks.
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /// The rules of PDF/UA-1 that are broken, each with where and how; empty if none is.
  public static List<String> brokenForReadingAloud(byte[] pdf) {
    return broken(pdf, PDFAFlavour.PDFUA_1);
  }

  /// The rules of PDF/A-3a that are broken, each with where and how; empty if none is.
  public static List<String> brokenForArchives(byte[] pdf) {
    return broken(pdf, PDFAFlavour.PDFA_3_A);
  }

  private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
          .map(Conformance::sentence)
          .toList();
    } catch (VeraPDFException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sentence(TestAssertion assertion) {
    return "%s-%d at %s: %s"
        .formatted(
            assertion.getRuleId().getClause(),
            assertion.getRuleId().getTestNumber(),
            assertion.getLocation().getContext(),
            assertion.getMessage());
  }
}
