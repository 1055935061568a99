package org.periplo.ui.palette;

/// What the palette offers.
sealed interface Hit permits Command, Jump {}
