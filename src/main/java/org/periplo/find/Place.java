package org.periplo.find;

import java.util.Optional;
import org.periplo.model.Cell;
import org.periplo.model.ElementId;
import org.periplo.model.MapId;

/// Where in a project a text stands.
///
/// @param map the map that it is part of; empty for what all maps share
/// @param element what it belongs to; empty for the project itself and its brand
/// @param cell the cell of a card or an emotion point; empty for all else
/// @param index which of several texts of that field it is, from 0
public record Place(
    Optional<MapId> map,
    Optional<ElementId> element,
    Optional<Cell> cell,
    Field field,
    int index) {}
