package org.periplo.paint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// The tree of what a document says, in the order in which it is read aloud.
final class Structure {

  private final COSDictionary tree = new COSDictionary();
  private final COSArray contentOwners = new COSArray();
  private final StructureElement document = StructureElement.root(tree);
  private final Headings headings = new Headings();
  private int pages;

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
    dictionary.setInt(COSName.STRUCT_PARENTS, pages);
    contentOwners.add(COSInteger.get(pages++));
    contentOwners.add(owners);
    tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
    return new ReadingOrder(
        document.add("Sect").titled(title), headings, dictionary, owners, operators);
  }

  COSDictionary tree() {
    return tree;
  }
}
