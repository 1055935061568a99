package org.periplo.ui.action;

import java.util.List;
import java.util.function.Function;

/// A menu inside a menu.
///
/// @param key the message that names it
/// @param actions what it holds for an editor as it is now
public record Choice(String key, Function<Editor, List<? extends Action>> actions)
    implements MenuEntry {}
