// Notes the scheme at the moment in which the body of a page comes to be, before it is painted.
new MutationObserver((_, watch) => {
  if (!document.body) return;
  watch.disconnect();
  window.schemeAtFirst = getComputedStyle(document.documentElement).colorScheme;
}).observe(document, {childList: true, subtree: true});
