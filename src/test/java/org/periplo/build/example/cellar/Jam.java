package org.periplo.build.example.cellar;

public interface Jam {}
