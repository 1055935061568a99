package org.periplo.build.example.cellar;

import org.periplo.build.example.attic.Dream;

public record Wine(Dream[] dreams) {}
