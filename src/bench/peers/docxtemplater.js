// Fills a template by docxtemplater: TEMPLATE VALUES.json OUTPUT [TIMES]
const fs = require("fs");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");
const [template, values, output, times] = process.argv.slice(2);
const data = JSON.parse(fs.readFileSync(values, "utf8"));
const content = fs.readFileSync(template, "binary");
for (let i = 0; i < Number(times || 1); i++) {
  const doc = new Docxtemplater(new PizZip(content), { delimiters: { start: "{{", end: "}}" } });
  doc.render(data);
  fs.writeFileSync(output, doc.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
}
