// Reads each feed with every parser that knows its form and prints what they found: one line of
// JSON for each parser, with the feed's own words and its entries.
import fs from 'node:fs';
import {Readable} from 'node:stream';
import {parseFeed} from 'feedsmith';
import FeedParser from 'feedparser';

const text = value => (value && typeof value === 'object' ? value.value : value) ?? '';

function bySmith(source) {
  const {format, feed} = parseFeed(source);
  const entries = (feed.entries ?? feed.items ?? []).map(entry => ({
    id: text(entry.id ?? entry.guid),
    url: entry.url ?? entry.link ?? entry.links?.find(link => (link.rel ?? 'alternate') === 'alternate')?.href ?? '',
    title: text(entry.title),
    date: String(new Date(entry.published ?? entry.pubDate ?? entry.date_published ?? entry.updated ?? 0).toISOString()),
    content: text(entry.content?.encoded ?? entry.content ?? entry.content_html ?? entry.description),
  }));
  return {parser: 'feedsmith', format, title: text(feed.title), entries};
}

function bySax(source) {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({feedurl: 'https://feed.example/', addmeta: false});
    const entries = [];
    parser.on('error', reject);
    parser.on('readable', () => {
      for (let item = parser.read(); item; item = parser.read()) {
        entries.push({
          id: item.guid ?? '', url: item.link ?? '', title: item.title ?? '',
          date: item.pubdate?.toISOString?.() ?? '', content: item.description ?? '',
        });
      }
    });
    parser.on('end', () => resolve({
      parser: 'feedparser', format: parser.meta['#type'], title: parser.meta.title ?? '', entries,
    }));
    Readable.from([source]).pipe(parser);
  });
}

for (const file of process.argv.slice(2)) {
  const source = fs.readFileSync(file, 'utf8');
  const readers = source.trimStart().startsWith('{') ? [bySmith] : [bySmith, bySax];
  for (const reader of readers) {
    try {
      console.log(JSON.stringify({file, ...(await reader(source))}));
    } catch (problem) {
      console.log(JSON.stringify({file, problem: String(problem)}));
    }
  }
}
