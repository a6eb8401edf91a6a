// What is wider than the window, as lines: a page that scrolls sideways, and who makes it.
const faults = [];
const wide = document.documentElement.clientWidth;
const scrolls = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
const name = one => one.tagName.toLowerCase() + (typeof one.className === 'string' && one.className ? '.' + one.className.trim().replace(/\s+/g, '.') : '')
  + ' "' + (one.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40) + '"';
const isClipped = one => {
  for (let up = one.parentElement; up && up !== document.body; up = up.parentElement) {
    if (getComputedStyle(up).overflowX !== 'visible') return true;
  }
  return false;
};
if (scrolls > wide) {
  faults.push('scrolls sideways, ' + scrolls + ' px in a window of ' + wide);
  for (const one of document.body.querySelectorAll('*')) {
    const box = one.getBoundingClientRect();
    if ((box.right > wide + 1 || box.left < -1) && box.width > 1 && !isClipped(one) && faults.length < 6) {
      faults.push('  ' + name(one) + ' from ' + Math.round(box.left) + ' to ' + Math.round(box.right));
    }
  }
}
for (const one of document.body.querySelectorAll('*')) {
  const style = getComputedStyle(one);
  const cut = ['hidden', 'clip'].includes(style.overflowX) && style.position !== 'absolute' && style.clipPath === 'none';
  const hasText = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  if (cut && hasText && one.clientWidth > 2 && one.scrollWidth > one.clientWidth + 1) faults.push('text is cut off in ' + name(one));
}
return faults;
