package org.periplo.build.example.kitchen;

import org.periplo.build.example.cellar.FigJam;
import org.periplo.build.example.cellar.Jam;
import org.periplo.build.example.cellar.Wine;

public record Cook(Jam jam, FigJam figs, Wine wine) {}
