package org.periplo.ui.dialog;

import java.nio.file.Path;
import org.periplo.export.ExportFormat;
import org.periplo.export.ExportOptions;

/// What to export and where.
public record ExportOrder(ExportFormat format, ExportOptions options, Path file) {}
