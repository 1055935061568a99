package org.periplo.find;

/// A text of a project, and where it stands.
///
/// @param rank its place among all texts of the project in the order of reading, from 0
/// @param text not empty
public record Passage(int rank, Place place, String text) {}
