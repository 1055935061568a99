package org.periplo.build.example.garden;

public record Gnome() {}
