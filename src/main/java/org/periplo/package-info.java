/// Periplo, a house of rooms: each package is a room, and the rooms stand on floors.
///
/// A class may use its own room and what this table allows, and nothing else: a test compares the
/// table with the compiled classes. A new arrow starts here, with its reason in the commit. A star
/// after a room adds all that this room may use itself. A type (`model.Picture`) allows that type
/// and its subtypes, and nothing else of its room.
///
/// | floor | room | duty | may use |
/// |---|---|---|---|
/// | 0 | geometry | points, sizes, boxes, paths, transforms | |
/// | 0 | model | a project and its journey maps; no pixels, no files | |
/// | 0 | unicode | what Unicode says of characters that are not seen | |
/// | 0 | messages | translated text by readable key | unicode |
/// | 1 | pictures | takes pictures in from outside, within limits | model messages |
/// | 1 | theme | colours, type scale, spacing of a map | geometry |
/// | 1 | edit | every change a person can make | model |
/// | 2 | text | measures and breaks text, without any toolkit | theme* unicode |
/// | 2 | session | the only mutable document state | edit* |
/// | 2 | library | touchpoints and channels that stand ready | edit* messages |
/// | 2 | drawing | marks to paint, hit testing | text* model.ElementId model.Picture model.Bytes |
/// | 2 | find | finds, filters and replaces words in a project | edit* |
/// | 3 | layout | where everything on a map goes | text* model messages |
/// | 3 | property | what each kind of element has: read, changed, refused | session* pictures |
/// | 4 | figures | laid-out parts to marks | layout* drawing* |
/// | 4 | gesture | pointer and key state machine | session* layout* drawing* |
/// | 4 | paint.pdf | pages in, a PDF out | drawing* model |
/// | 4 | paint.pptx | pages in, a PowerPoint deck out | drawing* model messages |
/// | 4 | paint.svg | pages in, SVG out | drawing* model |
/// | 4 | paint.png | pages in, PNG out | drawing* model |
/// | 4 | files | project files: JSON, versions, safe writing, recovery | model messages |
/// | 5 | pages | what a poster, a handout or a deck is made of | figures* |
/// | 5 | recovery | what is kept of unsaved projects, and found after a crash | files* |
/// | 5 | merge | compares projects, and joins what two people made of one | files* |
/// | 5 | exchange | foreign data in and out | edit* files layout* drawing.Progress |
/// | 6 | export | project to file | pages* exchange* paint.pdf paint.pptx paint.svg paint.png |
/// | 7 | ui | the window | gesture* property* pages* exchange* export find library recovery merge |
/// | 7 | cli | the same without a window | files* exchange* export pages drawing merge recovery |
/// | 8 | app | main, wiring, preferences | all |
///
/// A library is used where this table allows it, by the packages whose names begin as given:
///
/// | library | packages | rooms |
/// |---|---|---|
/// | the JDK | java javax org.w3c org.xml | all |
/// | annotations | org.jspecify io.soabase.recordbuilder | all |
/// | AWT | java.awt javax.swing | paint.pdf paint.pptx paint.svg paint.png pictures |
/// | JavaFX | javafx com.sun.javafx | ui app |
/// | its controls and icons | org.controlsfx atlantafx org.kordamp.ikonli | ui app |
/// | Jackson | tools.jackson com.fasterxml.jackson | files exchange app |
/// | PDFBox | org.apache.pdfbox | paint.pdf exchange |
/// | FontBox, what it reads | org.apache.fontbox org.apache.pdfbox.io | text paint.pdf exchange |
/// | POI | org.apache.poi org.apache.xmlbeans org.openxmlformats | paint.pptx exchange |
/// | jsoup | org.jsoup | exchange |
/// | TwelveMonkeys | com.twelvemonkeys | pictures |
/// | picocli | picocli | cli app |
@NullMarked
package org.periplo;

import org.jspecify.annotations.NullMarked;
