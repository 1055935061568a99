package org.periplo.merge;

import java.util.Optional;

/// What is otherwise in one of two projects.
///
/// @param before the value in the first; empty if it is not there
/// @param after the value in the second; empty if it is not there
public record Difference(Where where, Optional<String> before, Optional<String> after) {}
