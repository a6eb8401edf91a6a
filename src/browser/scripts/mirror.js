// Lays the page out from left to right and says which boxes are not where a mirror shows them.
const wide = document.documentElement.clientWidth;
const name = one => one.tagName.toLowerCase() + (typeof one.className === 'string' && one.className ? '.' + one.className.trim().replace(/\s+/g, '.') : '')
  + ' "' + (one.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 30) + '"';
const faults = [];
const root = document.documentElement;
if (root.dir !== 'rtl') return ['the page does not say dir="rtl"'];
for (const one of document.querySelectorAll('pre, code, kbd, math')) {
  if (getComputedStyle(one).direction !== 'ltr') faults.push('runs from right to left: ' + name(one));
}
const isBlock = one => !/^(inline|none|contents)/.test(getComputedStyle(one).display)
  && !one.closest('pre, math, svg, [dir="ltr"], [dir="auto"], code, th, td, .hidden')
  && !['absolute', 'fixed'].includes(getComputedStyle(one).position);
const blocks = [...document.body.querySelectorAll('*')].filter(isBlock);
const boxes = () => blocks.map(one => one.getBoundingClientRect());
const before = boxes();
const turned = [...document.querySelectorAll('[dir="rtl"]')];
for (const one of turned) one.dir = 'ltr';
const after = boxes();
for (const one of turned) one.dir = 'rtl';
blocks.forEach((one, i) => {
  const off = before[i].left - (wide - after[i].right);
  if (before[i].width > 1 && Math.abs(off) > 1.5) faults.push('is ' + Math.round(off) + ' px from its mirror image: ' + name(one));
});
return faults.slice(0, 12);
