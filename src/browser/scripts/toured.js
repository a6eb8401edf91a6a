// After the tour: what was wrong with it, as lines.
const {all, name, stops} = window.tour;
const faults = [];
const seen = stops.map(stop => stop.target);
const known = seen.filter(one => all.includes(one));
for (const one of all) if (!seen.includes(one)) faults.push('Tab never comes to ' + name(one));
const first = all[0];
if (first && known[0] !== first) faults.push('the tour begins at ' + (known[0] ? name(known[0]) : 'nothing'));
if (!(first && first.matches('a[href^="#"]') && document.querySelector(first.getAttribute('href')))) {
  faults.push('the first stop is no link to the text: ' + (first ? name(first) : 'none'));
}
const round = new Set();
for (let i = 0; i < known.length; i++) {
  if (round.has(known[i])) break;
  round.add(known[i]);
  if (i > 0 && !(known[i - 1].compareDocumentPosition(known[i]) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    faults.push(name(known[i]) + ' comes after ' + name(known[i - 1]) + ', which stands behind it');
  }
}
for (const stop of stops) {
  if (!stop.isMarked) faults.push('nothing shows the focus on ' + name(stop.target));
  if (!stop.isSeen) faults.push('the focus is on what nobody sees: ' + name(stop.target));
}
return [...new Set(faults)];
