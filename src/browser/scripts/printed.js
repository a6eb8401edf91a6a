// What a sheet of paper would show that it should not, and what it lacks.
const faults = [];
const name = one => one.tagName.toLowerCase() + (typeof one.className === 'string' && one.className ? '.' + one.className.trim().replace(/\s+/g, '.') : '');
for (const one of document.querySelectorAll('nav, button, .skip')) {
  if (!one.closest('.e-content') && one.checkVisibility() && one.getBoundingClientRect().height > 1 && getComputedStyle(one).clipPath === 'none') faults.push('prints ' + name(one));
}
const light = colour => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return a < 20 ? 1 : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
};
for (const one of [document.documentElement, document.body, document.querySelector('main')]) {
  const ground = getComputedStyle(one).backgroundColor;
  if (light(ground) < 0.95) faults.push('prints a dark ground: ' + name(one) + ' ' + ground);
}
for (const one of document.querySelectorAll('main h1, main p, main li, main pre, main td')) {
  const ink = getComputedStyle(one).color;
  if (one.checkVisibility() && light(ink) > 0.55) faults.push('prints pale ink: ' + name(one) + ' ' + ink);
}
for (const link of document.querySelectorAll('.e-content a[href^="http"]')) {
  if (link.checkVisibility() && !link.closest('pre') && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) {
    faults.push('prints no address after ' + link.textContent.trim());
  }
}
if (document.querySelector('main').innerText.trim().length < 20) faults.push('prints no text');
return [...new Set(faults)].slice(0, 12);
