package org.periplo.ui.action;

/// Where nothing is looked for yet, because nothing is shown yet.
public record NothingToFind() implements Finding {
  @Override
  public void find() {}

  @Override
  public void replace() {}

  @Override
  public boolean hasWords() {
    return false;
  }

  @Override
  public void next() {}

  @Override
  public void previous() {}

  @Override
  public void filter() {}

  @Override
  public boolean isFiltered() {
    return false;
  }

  @Override
  public void clearFilter() {}
}
