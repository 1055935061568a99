// Writes the shapes and texts of a JSON file as a deck, by PptxGenJS:
//   node pptxgenjs.js MODULES PAGES.json OUT.pptx
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const [modules, pages, out] = process.argv.slice(2);
const PptxGenJS = createRequire(path.join(modules, "index.js"))("pptxgenjs");
const document = JSON.parse(fs.readFileSync(pages, "utf8"));
const inches = (points) => points / 72;

const deck = new PptxGenJS();
const { width, height } = document.pages[0];
deck.title = document.title;
deck.defineLayout({ name: "PAGE", width: inches(width), height: inches(height) });
deck.layout = "PAGE";

function place(shape) {
  const [x, y, w, h] = shape.bounds.map(inches);
  return { x, y, w: Math.max(w, 0.001), h: Math.max(h, 0.001) };
}

function look({ fill, line, width, dashed }) {
  const look = {};
  if (fill) look.fill = { color: fill.slice(1) };
  if (line) look.line = { color: line.slice(1), width, dashType: dashed ? "dash" : "solid" };
  return look;
}

function form(shape) {
  if (shape.kind === "ellipse") return { shape: "ellipse" };
  if (shape.kind === "path") return { shape: "custGeom", points: shape.outline.map(point(shape)) };
  if (shape.kind === "text") return {};
  return shape.radius > 0
    ? { shape: "roundRect", rectRadius: inches(shape.radius) }
    : { shape: "rect" };
}

const point = (shape) => {
  const [left, top] = shape.bounds;
  const at = (x, y) => ({ x: inches(x - left), y: inches(y - top) });
  return ([command, a, b, c, d, e, f], index) => {
    if (command === "M") return { ...at(a, b), moveTo: true };
    if (command === "L") return at(a, b);
    if (command === "Z") return { close: true };
    return {
      ...at(e, f),
      curve: { type: "cubic", x1: at(a, b).x, y1: at(a, b).y, x2: at(c, d).x, y2: at(c, d).y },
    };
  };
};

function runs(paragraphs) {
  return paragraphs.flatMap((words) =>
    words.map(({ text, size, bold, italic, colour }, index) => ({
      text,
      options: {
        fontSize: size,
        fontFace: "Arial",
        bold,
        italic,
        color: colour.slice(1),
        breakLine: index === words.length - 1,
      },
    })),
  );
}

for (const page of document.pages) {
  const slide = deck.addSlide();
  for (const shape of page.shapes) {
    const options = { ...place(shape), ...form(shape), ...look(shape.paint) };
    if (shape.text.paragraphs.length > 0) {
      slide.addText(runs(shape.text.paragraphs), { ...options, margin: 0, valign: "top" });
    } else if (options.shape) {
      slide.addShape(options.shape, options);
    }
  }
}
deck.writeFile({ fileName: out });
