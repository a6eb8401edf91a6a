// What moves although the reader asked for less motion.
const faults = [];
const name = one => one.tagName.toLowerCase() + (typeof one.className === 'string' && one.className ? '.' + one.className.trim().replace(/\s+/g, '.') : '');
for (const animation of document.getAnimations()) faults.push('an animation runs: ' + (animation.animationName || animation.transitionProperty));
const seconds = text => Math.max(...text.split(',').map(part => parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));
for (const one of [document.documentElement, ...document.body.querySelectorAll('*')]) {
  for (const part of [null, '::before', '::after']) {
    const style = getComputedStyle(one, part);
    if (seconds(style.transitionDuration) > 0.02) faults.push('has a transition: ' + name(one));
    if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.02) faults.push('has an animation: ' + name(one));
    if (!part && style.scrollBehavior === 'smooth') faults.push('scrolls smoothly: ' + name(one));
  }
}
const walk = rules => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) continue;
    if (rule.constructor.name === 'CSSViewTransitionRule' && rule.navigation === 'auto') faults.push('pages fade into each other');
    if (rule.cssRules) walk(rule.cssRules);
  }
};
for (const sheet of document.styleSheets) walk(sheet.cssRules);
return [...new Set(faults)].slice(0, 12);
