/// A small house with broken rules, to show that they are found.
///
/// | floor | room | duty | may use |
/// |---|---|---|---|
/// | 0 | cellar | stores | |
/// | 1 | kitchen | cooks | cellar.Jam |
/// | 2 | attic | dreams | kitchen* |
///
/// | library | packages | rooms |
/// |---|---|---|
/// | the JDK | java | all |
/// | patterns | java.util.regex | attic |
@NullMarked
package org.periplo.build.example;

import org.jspecify.annotations.NullMarked;
