package org.periplo.build.example.cellar;

import java.util.regex.Pattern;

public record FigJam(Pattern label) implements Jam {}
