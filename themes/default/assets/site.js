(() => {
  const root = document.documentElement;
  const words = document.currentScript.dataset;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage may be forbidden; the toggle then lasts for one page.
  }
  root.classList.add('js');

  const isDark = () => (chosen ? chosen === 'dark' : system.matches);
  const show = () => {
    if (chosen) root.dataset.theme = chosen;
    for (const button of document.querySelectorAll('.theme-toggle')) {
      button.setAttribute('aria-pressed', isDark());
    }
  };
  show();
  system.addEventListener('change', show);

  const toggle = () => {
    chosen = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', chosen);
    } catch {
      // See above.
    }
    show();
  };

  const addCopyButton = (pre) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent.replace(/\n$/, ''));
        button.textContent = words.copied;
      } catch {
        button.textContent = words.press;
        getSelection().selectAllChildren(pre);
      }
      setTimeout(() => (button.textContent = words.copy), 2000);
    });
    const box = document.createElement('div');
    box.className = 'code-box';
    pre.replaceWith(box);
    box.append(pre, button);
  };

  // Nothing of another site is loaded before a reader asks for it.
  const openFrame = (event) => {
    const card = event.target.closest?.('.embed[data-frame]');
    if (!card || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!event.target.closest('a')) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.title = card.textContent;
    frame.allow = 'autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = card.dataset.frame;
    card.replaceChildren(frame);
    frame.focus();
  };
  addEventListener('click', openFrame);

  addEventListener('DOMContentLoaded', () => {
    show();
    for (const button of document.querySelectorAll('.theme-toggle')) {
      button.addEventListener('click', toggle);
    }
    document.querySelectorAll('.e-content pre').forEach(addCopyButton);
  });
})();
