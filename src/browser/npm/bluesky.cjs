// Says what is wrong with the records of each file by Bluesky's own lexicon, one line each.
const {lexicons, RichText} = require('@atproto/api');
const fs = require('fs');

let records = 0;
for (const file of process.argv.slice(2)) {
  for (const {record} of JSON.parse(fs.readFileSync(file, 'utf8'))) {
    records++;
    try {
      lexicons.assertValidRecord('app.bsky.feed.post', record);
    } catch (problem) {
      console.log(file + ': ' + problem.message);
    }
    const text = new RichText({text: record.text, facets: record.facets});
    const seen = [...text.segments()].filter(part => part.facet).length;
    if (seen !== record.facets.length) console.log(file + ': a facet is lost');
    if (text.graphemeLength > 300) console.log(file + ': too long');
  }
}
console.log(records + ' records');
