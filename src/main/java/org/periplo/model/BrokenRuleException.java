package org.periplo.model;

import java.util.List;

/// Says that something cannot be part of a project, and which rule it breaks.
public final class BrokenRuleException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final Rule rule;
  private final transient List<Object> arguments;

  /// @param rule the rule that was broken
  /// @param arguments what the rule's description asks for, in its order
  public BrokenRuleException(Rule rule, List<Object> arguments) {
    super(rule + " " + arguments);
    this.rule = rule;
    this.arguments = List.copyOf(arguments);
  }

  /// The rule that was broken.
  public Rule rule() {
    return rule;
  }

  /// What broke it, in the order that the rule's description gives.
  public List<Object> arguments() {
    return arguments;
  }
}
