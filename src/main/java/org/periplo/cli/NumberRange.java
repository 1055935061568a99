package org.periplo.cli;

import picocli.CommandLine.ITypeConverter;

/// The numbers that an option takes, both ends included; written with a point or a comma.
record NumberRange(double least, double most) implements ITypeConverter<Double> {

  @Override
  public Double convert(String word) {
    try {
      double number = Double.parseDouble(word.replace(',', '.'));
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // The same sentence serves for what is no number and for one out of range.
    }
    throw new WrongValueException("cli.wrong.number", word, least, most);
  }
}
