// Before a tour by the Tab key: notes what can be focused and how it looks unfocused, and from then
// on each stop. arguments: none.
const canStop = one => one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
  && !one.disabled && one.tabIndex >= 0 && !one.closest('[inert]')
  && !(one.matches('input[type=radio]') && !one.checked);
const look = one => {
  const style = getComputedStyle(one);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow,
    style.backgroundColor, style.borderColor, style.color, style.textDecoration].join('|');
};
const name = one => one.tagName.toLowerCase()
  + (one.id ? '#' + one.id : '') + (one.className && typeof one.className === 'string' ? '.' + one.className.trim().replace(/\s+/g, '.') : '')
  + ' "' + (one.getAttribute('aria-label') || one.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40) + '"';
const all = [...document.querySelectorAll(
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]')]
  .filter(canStop);
const before = new Map(all.map(one => [one, look(one)]));
window.tour = {all, name, stops: []};
document.addEventListener('focusin', ({target}) => {
  const style = getComputedStyle(target);
  const box = target.getBoundingClientRect();
  const changed = before.has(target) && before.get(target) !== look(target);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  let opacity = 1;
  for (let one = target; one; one = one.parentElement) opacity *= getComputedStyle(one).opacity;
  window.tour.stops.push({
    target, isSeen: box.width > 2 && box.height > 2 && opacity > 0.3,
    isMarked: outlined || (changed && style.boxShadow !== 'none'),
  });
});
return all.length;
