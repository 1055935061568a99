package org.periplo.build.example.attic;

import java.util.regex.Pattern;
import org.periplo.build.example.cellar.Jam;
import org.periplo.build.example.kitchen.Cook;

public record Dream(Pattern pattern, Cook cook, Jam jam) {}
