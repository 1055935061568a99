package org.periplo.ui.window;

import java.util.Optional;
import java.util.function.IntFunction;
import org.periplo.recovery.Journals;
import org.periplo.recovery.Safekeeping;

/// What the window leaves to others to keep, on this computer alone.
///
/// @param memory where somebody was in each file
/// @param journals what is not saved; empty to keep none
/// @param safekeeping how projects are saved, of how many earlier versions are kept
public record Keeping(
    Memory memory, Optional<Journals> journals, IntFunction<Safekeeping> safekeeping) {}
