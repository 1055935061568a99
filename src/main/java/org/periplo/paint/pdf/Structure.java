package org.periplo.paint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// The tree of what a document says, in the order in which it is read aloud.
final class Structure {

  private final COSDictionary tree = new COSDictionary();
  private final COSArray contentOwners = new COSArray();
  private final StructureElement document = StructureElement.root(tree);
  private final Headings headings = new Headings();
  private int owned;

  Structure() {
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, contentOwners);
    tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    tree.setItem(COSName.PARENT_TREE, parents);
  }

  /// Opens the part that holds a page.
  ///
  /// @param dictionary the page's
  ReadingOrder page(String title, COSDictionary dictionary, Operators operators) {
    COSArray owners = new COSArray();
    dictionary.setInt(COSName.STRUCT_PARENTS, owned(owners));
    return new ReadingOrder(
        document.add("Sect").titled(title), headings, dictionary, owners, operators);
  }

  /// The number under which what is on a page, or an annotation, finds what it belongs to.
  int owned(COSBase owners) {
    contentOwners.add(COSInteger.get(owned));
    contentOwners.add(owners);
    tree.setInt(COSName.PARENT_TREE_NEXT_KEY, owned + 1);
    return owned++;
  }

  COSDictionary tree() {
    return tree;
  }
}
