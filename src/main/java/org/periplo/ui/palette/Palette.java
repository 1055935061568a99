package org.periplo.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.periplo.find.Query;
import org.periplo.find.Search;
import org.periplo.messages.Messages;
import org.periplo.model.Language;
import org.periplo.ui.action.Action;
import org.periplo.ui.action.Editor;

/// What can be asked for: every action, and where no action is called that, the parts of the maps.
final class Palette {

  /// Parts of maps are offered beside actions only if there are fewer of these.
  private static final int FEW = 3;

  private static final int MOST_JUMPS = 8;
  private static final int LEAST_LETTERS = 2;

  private final CommandSearch commands;
  private final Search texts;

  /// @param possible whether an action can be asked for now
  /// @param recent the actions asked for lately, the last first
  Palette(Editor editor, Predicate<Action> possible, List<Action> recent) {
    Language own = editor.appearance().language();
    Language other = own == Language.SPANISH ? Language.ENGLISH : Language.SPANISH;
    commands =
        new CommandSearch(
            Command.all(editor, Messages.in(own.locale()), Messages.in(other.locale()), possible),
            recent);
    texts = Search.in(editor.session().shown());
  }

  /// What is meant by what is typed, the most likely first.
  List<Hit> find(String typed) {
    List<Hit> hits = new ArrayList<>(commands.find(typed));
    if (hits.size() < FEW && typed.strip().length() >= LEAST_LETTERS) {
      texts.find(Query.of(typed.strip())).stream()
          .filter(Jump::leadsTo)
          .limit(MOST_JUMPS)
          .map(Jump::new)
          .forEach(hits::add);
    }
    return hits;
  }
}
