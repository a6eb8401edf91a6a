// Prints what a reader of microformats finds in each file: a list of its items, one line each.
import fs from 'node:fs';
import {mf2} from 'microformats-parser';

for (const argument of process.argv.slice(2)) {
  const [file, baseUrl] = argument.split('|');
  console.log(JSON.stringify(mf2(fs.readFileSync(file, 'utf8'), {baseUrl})));
}
