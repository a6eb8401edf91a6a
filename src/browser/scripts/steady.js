// Scrolls to the end of the page and answers with what moved by itself, and what its largest paint was.
const done = arguments[arguments.length - 1];
const faults = [];
const name = one => one ? one.nodeName.toLowerCase() + (typeof one.className === 'string' && one.className ? '.' + one.className.trim().replace(/\s+/g, '.') : '') : 'something';
const shifts = new PerformanceObserver(list => {
  for (const entry of list.getEntries()) {
    if (!entry.hadRecentInput) faults.push('moves by ' + entry.value.toFixed(4) + ': ' + entry.sources.map(source => name(source.node)).join(', '));
  }
});
shifts.observe({type: 'layout-shift', buffered: true});
let largest = null;
const paints = new PerformanceObserver(list => { largest = list.getEntries().at(-1) ?? largest; });
paints.observe({type: 'largest-contentful-paint', buffered: true});
const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
(async () => {
  for (let i = 0; i < 120 && !largest; i++) await frame();
  await frame();
  const first = largest;
  for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
    scrollTo({top: y, behavior: 'instant'});
    await frame();
  }
  const images = [...document.images].map(image => image.complete ? null : new Promise(resolve => image.onload = image.onerror = resolve));
  await Promise.all(images);
  await frame();
  await frame();
  for (const image of document.images) if (image.naturalWidth === 0) faults.push('is not shown: ' + image.getAttribute('src'));
  if (!first) faults.push('nothing was painted');
  else if (first.element?.loading === 'lazy') faults.push('its largest picture is lazy: ' + first.url);
  done(faults);
})();
