package org.periplo.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// The string literals of Java sources, as the compiler's own parser sees them.
///
/// @param literals every string literal
/// @param asked those that begin the key given to `messages.text(…)`
record SourceTexts(Set<String> literals, Set<String> asked) {
  private static final Predicate<String> MESSAGES =
      receiver -> receiver.matches("(?s).*[mM]essages(\\(\\))?");

  /// The literals of all Java files under a folder.
  static SourceTexts under(Path folder) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        sources.add(new Source(file.toUri(), Files.readString(file)));
      }
    }
    return parsed(sources);
  }

  /// The literals of one source.
  static SourceTexts of(String source) throws IOException {
    return parsed(List.of(new Source(URI.create("memory:///Example.java"), source)));
  }

  private static SourceTexts parsed(List<JavaFileObject> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
    SourceTexts texts = new SourceTexts(new TreeSet<>(), new TreeSet<>());
    var collector = new Collector();
    task.parse().forEach(unit -> collector.scan(unit, texts));
    return texts;
  }

  private static final class Collector extends TreeScanner<Void, SourceTexts> {
    @Override
    public Void visitLiteral(LiteralTree literal, SourceTexts texts) {
      if (literal.getValue() instanceof String text) {
        texts.literals.add(text);
      }
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, SourceTexts texts) {
      if (call.getMethodSelect() instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("text")
          && MESSAGES.test(select.getExpression().toString())
          && firstOperand(call.getArguments().getFirst()) instanceof LiteralTree literal
          && literal.getValue() instanceof String key) {
        texts.asked.add(key);
      }
      return super.visitMethodInvocation(call, texts);
    }

    private static ExpressionTree firstOperand(ExpressionTree expression) {
      return expression instanceof BinaryTree sum ? firstOperand(sum.getLeftOperand()) : expression;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String content;

    Source(URI name, String content) {
      super(name, Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
