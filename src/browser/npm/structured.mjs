// Checks the JSON-LD of each page against the types of schema.org and prints what does not fit: one
// line each, and at the end how many there were.
import fs from 'node:fs';
import ts from 'typescript';

const sources = ["import type {Graph} from 'schema-dts';"];
const files = process.argv.slice(2);
let count = 0;
files.forEach((file, number) => {
  const html = fs.readFileSync(file, 'utf8');
  for (const [, json] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
    sources.push(`export const page${number}_${count++}: Graph = ${JSON.stringify(JSON.parse(json))};`);
  }
});
const main = 'structured.ts';
fs.writeFileSync(main, sources.join('\n'));
const program = ts.createProgram([main], {
  noEmit: true, strict: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
});
for (const problem of ts.getPreEmitDiagnostics(program)) {
  const line = problem.file?.fileName.endsWith(main)
    ? problem.file.getLineAndCharacterOfPosition(problem.start).line : 0;
  const page = sources[line].match(/page(\d+)/);
  const text = ts.flattenDiagnosticMessageText(problem.messageText, ' ');
  console.log((page ? files[page[1]] : '') + ': ' + text.slice(-500));
}
console.log(count + ' texts');
