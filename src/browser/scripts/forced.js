// What a reader with forced colours cannot see: marks that are nothing but a colour or a shadow.
const faults = [];
const name = one => one.tagName.toLowerCase() + (typeof one.className === 'string' && one.className ? '.' + one.className.trim().replace(/\s+/g, '.') : '')
  + ' "' + (one.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 30) + '"';
if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
const shape = style => [style.borderStyle, style.borderWidth, style.textDecorationLine, style.textDecorationStyle, style.fontWeight, style.fontStyle, style.outlineStyle, style.listStyleType].join('|');
for (const one of document.querySelectorAll('[aria-current]')) {
  const like = [...(one.closest('ul, ol, nav') || document).querySelectorAll(one.tagName)]
    .find(other => !other.hasAttribute('aria-current') && other !== one);
  if (one.checkVisibility() && like && shape(getComputedStyle(one)) === shape(getComputedStyle(like))
    && ['::before', '::after'].every(part => getComputedStyle(one, part).content === getComputedStyle(like, part).content)) {
    faults.push('looks like its neighbours, though it is the current one: ' + name(one));
  }
}
for (const one of document.querySelectorAll('body *')) {
  for (const part of ['::before', '::after']) {
    const style = getComputedStyle(one, part);
    const isMark = style.content === '""' && style.backgroundColor !== 'rgba(0, 0, 0, 0)' && parseFloat(style.inlineSize) > 0;
    const isDrawn = style.forcedColorAdjust === 'none' || parseFloat(style.borderTopWidth) > 0;
    if (isMark && !isDrawn && one.checkVisibility()) faults.push('its mark vanishes: ' + name(one));
  }
}
for (const one of document.querySelectorAll('button, .button')) {
  const style = getComputedStyle(one);
  const hasFace = parseFloat(style.borderTopWidth) > 0 || style.textDecorationLine !== 'none' || one.querySelector('svg');
  if (one.checkVisibility() && !hasFace) faults.push('looks like text: ' + name(one));
}
for (const one of document.querySelectorAll('svg')) {
  const shapeOf = one.querySelector('path, circle, rect');
  if (!shapeOf || !one.checkVisibility() || !one.closest('a, button')) continue;
  const style = getComputedStyle(shapeOf);
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  if ([style.stroke, style.fill].every(paint => paint === 'none' || paint === ground)) faults.push('its icon vanishes: ' + name(one.closest('a, button')));
}
return [...new Set(faults)].slice(0, 12);
