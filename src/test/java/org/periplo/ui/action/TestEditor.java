package org.periplo.ui.action;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.periplo.edit.SmallMap;
import org.periplo.exchange.Offer;
import org.periplo.export.ExportFormat;
import org.periplo.files.Sample;
import org.periplo.files.Template;
import org.periplo.model.IdSource;
import org.periplo.model.Language;
import org.periplo.model.Project;
import org.periplo.property.Form;
import org.periplo.session.Selection;
import org.periplo.session.Session;
import org.periplo.ui.dialog.Questions;
import org.periplo.ui.picture.PictureDesk;
import org.periplo.ui.picture.TestPictures;
import org.periplo.ui.window.TestQuestions;

/// A small map to act on, without a window: what a window would do is noted in words.
public final class TestEditor
    implements Editor, MapSight, Finding, Documents, Appearance, Panels, Pasteboard {

  final List<String> done = new ArrayList<>();
  int open = 1;
  boolean looksFor;
  boolean versions;
  final List<Path> recent = new ArrayList<>();
  final TestPresenter presenter = new TestPresenter(done);
  final TestPictures pictures = new TestPictures();
  final TestQuestions questions = new TestQuestions();
  private final Session session;
  private Offer offer = Offer.NOTHING;

  public TestEditor() {
    this(SmallMap.project());
  }

  public TestEditor(Project project) {
    session = Session.ofSaved(project, new IdSource(new Random(7)));
  }

  /// The same editor with something selected.
  TestEditor selecting(Selection selection) {
    session.select(selection);
    return this;
  }

  /// Asks for an action as a menu would.
  TestEditor ask(Action action) {
    if (action.isOffered(this)) {
      action.perform(this);
    } else {
      done.add("not possible");
    }
    return this;
  }

  @Override
  public Session session() {
    return session;
  }

  @Override
  public MapSight sight() {
    return this;
  }

  @Override
  public Panels panels() {
    return this;
  }

  @Override
  public Panel focused() {
    return Panel.INSPECTOR;
  }

  @Override
  public void focus(Panel panel) {
    done.add("focus " + panel);
  }

  @Override
  public void fillIn(Form<?> form) {
    done.add("fill in " + form.title());
  }

  @Override
  public boolean isShown(Panel panel) {
    return panel == Panel.INSPECTOR;
  }

  @Override
  public void toggle(Panel panel) {
    done.add("toggle " + panel);
  }

  @Override
  public Documents documents() {
    return this;
  }

  @Override
  public Pasteboard pasteboard() {
    return this;
  }

  @Override
  public PictureDesk pictures() {
    return pictures;
  }

  @Override
  public Questions questions() {
    return questions;
  }

  @Override
  public boolean hasOffer() {
    return !offer.isEmpty();
  }

  @Override
  public Offer offer() {
    return offer;
  }

  @Override
  public void put(Offer offer) {
    this.offer = offer;
  }

  @Override
  public Presenter presenter() {
    return presenter;
  }

  @Override
  public Appearance appearance() {
    return this;
  }

  @Override
  public Finding finding() {
    return this;
  }

  @Override
  public CommandPalette palette() {
    return () -> done.add("open palette");
  }

  @Override
  public void find() {
    done.add("find");
  }

  @Override
  public void replace() {
    done.add("replace");
  }

  @Override
  public boolean hasWords() {
    return looksFor;
  }

  @Override
  public void next() {
    done.add("next");
  }

  @Override
  public void previous() {
    done.add("previous");
  }

  @Override
  public void filter() {
    done.add("filter");
  }

  @Override
  public boolean isFiltered() {
    return looksFor;
  }

  @Override
  public void clearFilter() {
    done.add("clear filter");
  }

  @Override
  public void zoomIn() {
    done.add("zoom in");
  }

  @Override
  public void zoomOut() {
    done.add("zoom out");
  }

  @Override
  public void zoomTo(double pixelsAPoint) {
    done.add("zoom to " + pixelsAPoint);
  }

  @Override
  public void zoomToFit() {
    done.add("zoom to fit");
  }

  @Override
  public void zoomToSelection() {
    done.add("zoom to selection");
  }

  @Override
  public void beginWriting() {
    done.add("begin writing");
  }

  @Override
  public void beginLinking() {
    done.add("begin linking");
  }

  @Override
  public void finishWriting() {
    session.commit();
  }

  @Override
  public boolean isOneInFront() {
    return open > 0;
  }

  @Override
  public int countOpen() {
    return open;
  }

  @Override
  public void forget(Path file) {
    done.add("forget " + file);
  }

  @Override
  public void showNext() {
    done.add("next");
  }

  @Override
  public void showPrevious() {
    done.add("previous");
  }

  @Override
  public void showStart() {
    done.add("start");
  }

  @Override
  public void create() {
    done.add("create");
  }

  @Override
  public void create(Template template) {
    done.add("create " + template);
  }

  @Override
  public void show(Sample sample) {
    done.add("show " + sample);
  }

  @Override
  public void open() {
    done.add("open");
  }

  @Override
  public void open(Path file) {
    done.add("open " + file);
  }

  @Override
  public List<Path> recent() {
    return recent;
  }

  @Override
  public void save() {
    done.add("save");
  }

  @Override
  public void saveAs() {
    done.add("save as");
  }

  @Override
  public boolean hasVersions() {
    return versions;
  }

  @Override
  public void showVersions() {
    done.add("versions");
  }

  @Override
  public boolean hasRecovered() {
    return versions;
  }

  @Override
  public void showRecovered() {
    done.add("recovered");
  }

  @Override
  public void export(Optional<ExportFormat> format) {
    done.add("export" + format.map(it -> " " + it).orElse(""));
  }

  @Override
  public void close() {
    done.add("close");
  }

  @Override
  public void quit() {
    done.add("quit");
  }

  @Override
  public Language language() {
    return Language.SPANISH;
  }

  @Override
  public void speak(Language language) {
    done.add("speak " + language);
  }

  @Override
  public Look look() {
    return Look.LIGHT;
  }

  @Override
  public void show(Look look) {
    done.add("look " + look);
  }

  @Override
  public void nameEmotions() {
    done.add("name emotions");
  }

  @Override
  public void showPreferences() {
    done.add("preferences");
  }

  @Override
  public void showKeys() {
    done.add("keys");
  }

  @Override
  public void tellAbout() {
    done.add("about");
  }

  @Override
  public Scale scale() {
    return Scale.USUAL;
  }

  @Override
  public void show(Scale scale) {
    done.add("scale " + scale.percent());
  }

  @Override
  public boolean hasMinimap() {
    return false;
  }

  @Override
  public void toggleMinimap() {
    done.add("minimap");
  }
}
