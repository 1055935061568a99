package org.periplo.exchange;

/// Pages as programs put them on the clipboard when cells are copied, shortened.
final class ClipboardSamples {

  /// LibreOffice Calc 7: upper case in older versions, one attribute a cell, lines wrapped.
  static final String LIBRE_OFFICE =
      """
      <!DOCTYPE html>
      <html>
      <head>
      \t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
      \t<title></title>
      \t<meta name="generator" content="LibreOffice 7.3.7.2 (Linux)"/>
      \t<style type="text/css">
      \t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
      \t</style>
      </head>
      <body>
      <table cellspacing="0" border="0">
      \t<colgroup span="2" width="85"></colgroup>
      \t<tr>
      \t\t<td height="17" align="left">Busca en
      \t\tla web</td>
      \t\t<td align="left">Pregunta<br>Compara</td>
      \t</tr>
      \t<tr>
      \t\t<td height="17" align="left"><br></td>
      \t\t<td align="right" sdval="42" sdnum="1033;">42</td>
      \t</tr>
      </table>
      </body>
      </html>
      """;

  /// Excel 365: fragment marks, classes, a style sheet, breaks that stay in the cell.
  static final String EXCEL =
      """
      <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"
      xmlns="http://www.w3.org/TR/REC-html40">
      <head>
      <meta http-equiv=Content-Type content="text/html; charset=utf-8">
      <meta name=Generator content="Microsoft Excel 15">
      <style>
      <!--table
      \t{mso-displayed-decimal-separator:"\\,";}
      .xl65
      \t{white-space:normal;}
      -->
      </style>
      </head>
      <body link="#0563C1" vlink="#954F72">
      <table border=0 cellpadding=0 cellspacing=0 width=160 style='border-collapse:collapse'>
      <!--StartFragment-->
       <col width=80 span=2 style='width:60pt'>
       <tr height=40 style='height:30.0pt'>
        <td height=40 class=xl65 width=80 style='height:30.0pt'>Busca en la web</td>
        <td class=xl65 width=80>Pregunta<br>
          Compara</td>
       </tr>
       <tr height=20>
        <td height=20 style='height:15.0pt'>&nbsp;</td>
        <td align=right x:num>42</td>
       </tr>
      <!--EndFragment-->
      </table>
      </body>
      </html>
      """;

  /// Google Sheets: an element of its own, and values beside the words.
  static final String GOOGLE_SHEETS =
      """
      <meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px \
      solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/\
      1999/xhtml" cellspacing="0" dir="ltr" border="1" style="table-layout:fixed"><colgroup><col \
      width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow\
      :hidden;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Busca en la web&quot;}">\
      Busca en la web</td><td data-sheets-value="{&quot;1&quot;:2}">Pregunta<br/>Compara</td></tr>\
      <tr style="height:21px;"><td></td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:42}">\
      42</td></tr></tbody></table>
      """;

  /// A word processor: paragraphs in cells, one cell over two columns, one over two rows.
  static final String WORD_PROCESSOR =
      """
      <div><p>Before the table</p>
      <table><tbody>
      <tr><td colspan="2"><p>wide</p><p>second</p></td><td rowspan=2><p><b>t</b>all &amp; so</p></td></tr>
      <tr><td><ul><li>one</li><li>two</li></ul></td><td><p>x</p></td></tr>
      </tbody></table></div>
      """;

  private ClipboardSamples() {}
}
