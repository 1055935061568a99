// Writes the shapes and texts of a JSON file as PDF, by PDFKit:
//   node pdfkit.js MODULES FONTS PAGES.json OUT.pdf
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const [modules, fonts, pages, out] = process.argv.slice(2);
const PDFDocument = createRequire(path.join(modules, "index.js"))("pdfkit");
const document = JSON.parse(fs.readFileSync(pages, "utf8"));

const pdf = new PDFDocument({ autoFirstPage: false, info: { Title: document.title } });
for (const cut of ["Regular", "Bold", "Italic", "BoldItalic"]) {
  pdf.registerFont(cut, path.join(fonts, `LiberationSans-${cut}.ttf`));
}

function cut(words) {
  return words.bold ? (words.italic ? "BoldItalic" : "Bold") : words.italic ? "Italic" : "Regular";
}

function trace(shape) {
  const [x, y, width, height] = shape.bounds;
  if (shape.kind === "box") {
    const radius = Math.min(shape.radius, width / 2, height / 2);
    return radius > 0 ? pdf.roundedRect(x, y, width, height, radius) : pdf.rect(x, y, width, height);
  }
  if (shape.kind === "ellipse") {
    return pdf.ellipse(x + width / 2, y + height / 2, width / 2, height / 2);
  }
  for (const [command, ...places] of shape.outline) {
    if (command === "M") pdf.moveTo(...places);
    if (command === "L") pdf.lineTo(...places);
    if (command === "C") pdf.bezierCurveTo(...places);
    if (command === "Z") pdf.closePath();
  }
}

function paint({ fill, line, width, dashed }, shape) {
  if (!fill && !line) return;
  trace(shape);
  if (line) pdf.lineWidth(width);
  if (line) dashed ? pdf.dash(4, { space: 3 }) : pdf.undash();
  if (fill && line) pdf.fillAndStroke(fill, line);
  else if (fill) pdf.fill(fill);
  else pdf.stroke(line);
}

pdf.pipe(fs.createWriteStream(out));
for (const page of document.pages) {
  pdf.addPage({ size: [page.width, page.height], margin: 0 });
  for (const shape of page.shapes) {
    paint(shape.paint, shape);
    for (const { x, baseline, words } of shape.text.runs) {
      pdf.font(cut(words)).fontSize(words.size).fillColor(words.colour);
      pdf.text(words.text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
    }
  }
}
pdf.end();
