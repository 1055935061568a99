package org.periplo.ui.dialog;

import java.nio.file.Path;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;
import org.periplo.model.ExportSetup;

/// What to export and where.
///
/// @param setup what the project shall remember
public record ExportOrder(
    ExportFormat format, ExportOptions options, ExportSetup setup, Path file) {}
