package org.periplo.ui.action;

/// What can stand in a menu.
public sealed interface MenuEntry permits Action, Choice {}
