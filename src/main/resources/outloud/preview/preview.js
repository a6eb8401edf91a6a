// Keeps a page of the preview up to date. It is added by the local server and never published.
(() => {
  const [server, build] = document.currentScript.dataset.build.split('.');
  const place = 'outloud:' + location.pathname;
  let events = null;
  let overlay = null;
  let dismissed = '';

  const scroll = sessionStorage.getItem(place);
  if (scroll !== null) {
    sessionStorage.removeItem(place);
    scrollTo({ top: Number(scroll), behavior: 'instant' });
  }

  function reload() {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  }

  function hide() {
    overlay?.remove();
    overlay = null;
  }

  function element(name, text, into) {
    const made = into.appendChild(document.createElement(name));
    made.textContent = text;
    return made;
  }

  function show(problems) {
    hide();
    if (build === '0') {
      // There is no good build yet, and this page has room of its own for the problems.
      document.querySelector('h1').textContent = 'The site cannot be built yet';
      document.querySelector('pre').textContent = problems;
      return;
    }
    if (problems === dismissed) return;
    overlay = document.body.appendChild(document.createElement('outloud-problems'));
    const root = overlay.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(`
      section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 70vh;
        overflow: auto; box-sizing: border-box; padding: 1rem 1.25rem; color: #f4f1ee;
        background: #1d1b1a; border-top: 4px solid #ff6b5e; font: 1rem/1.5 system-ui, sans-serif; }
      h2 { margin: 0 3rem .5rem 0; font-size: 1.1rem; }
      pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2;
        font: .875rem/1.5 ui-monospace, monospace; }
      button { position: absolute; inset-block-start: .75rem; inset-inline-end: 1rem;
        min-width: 2.75rem; min-height: 2.75rem; color: inherit; background: none;
        border: 1px solid #8d8783; border-radius: .5rem; font: inherit; cursor: pointer; }
      button:focus-visible { outline: 3px solid #ffd479; }`);
    root.adoptedStyleSheets = [style];
    const section = root.appendChild(document.createElement('section'));
    section.setAttribute('role', 'alert');
    section.dir = 'ltr';
    section.lang = 'en';
    element('h2', 'This page shows the last good build', section);
    element('pre', problems, section);
    const close = element('button', '×', section);
    close.setAttribute('aria-label', 'Dismiss');
    close.onclick = () => {
      dismissed = problems;
      hide();
    };
  }

  // The first line is the build that the server shows; the others tell why a newer one failed.
  function state(event) {
    const [wanted, ...lines] = event.data.split('\n');
    const [where, number] = wanted.split('.');
    if (lines.length > 0) {
      show(lines.join('\n'));
    } else if (where !== server || Number(number) > Number(build)) {
      reload();
    } else {
      dismissed = '';
      hide();
    }
  }

  // A browser opens six connections to one host, so tabs that nobody sees give theirs back.
  function follow() {
    events?.close();
    events = null;
    if (document.visibilityState === 'visible') {
      events = new EventSource('/.outloud/events');
      events.onmessage = state;
    }
  }

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') overlay?.shadowRoot.querySelector('button').click();
  });
  addEventListener('visibilitychange', follow);
  addEventListener('pageshow', follow);
  addEventListener('pagehide', () => events?.close());
})();
