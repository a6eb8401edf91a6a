(() => {
  const form = document.querySelector('.search');
  const input = form.q;
  const [list, status, more] = ['ol', '[role=status]', 'button'].map((part) => form.querySelector(part));
  const { index, found, none, failed } = form.dataset;
  const files = {};
  let version = '';
  let turn = 0;
  let timer;

  const load = (name) =>
    (files[name] ??= fetch(index + name + '.json' + version, version ? {} : { cache: 'no-cache' })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject()))
      .catch((error) => {
        delete files[name];
        throw error;
      }));

  // Words are folded as outloud.search.Words folded those of the index.
  const SPELT = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ς: 'σ', ٱ: 'ا', ى: 'ي', ة: 'ه' };
  const WORD = /[a-z](?:\+\+|#)|[\p{L}\p{Nd}\p{M}]+/giu;
  const UNSPACED = /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]+)/u;
  const fold = (text) =>
    text.normalize('NFKD').replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0640\u0670]/g, '')
      .normalize('NFC').toLowerCase().replace(/[ßæœøđłıςٱىة]/g, (c) => SPELT[c]);
  const runs = (text) => (text.match(WORD) ?? []).flatMap((word) => fold(word).split(UNSPACED)).filter(Boolean);
  const words = (run) => {
    const signs = [...run];
    if (!UNSPACED.test(run)) return run.slice(0, 30);
    return signs[1] ? signs.slice(1).map((sign, i) => signs[i] + sign) : run;
  };

  // The pages of a word, and of those that begin with it, from as many shards at most.
  const lookUp = async (word, open, most, { pages, words: firsts }) => {
    const last = Math.max(0, firsts.findLastIndex((first) => first <= word));
    const shards = [last];
    for (let i = last + 1; open && i < last + most && firsts[i]?.startsWith(word); i++) shards.push(i);
    const scores = new Map();
    let rare = 1;
    for (const shard of await Promise.all(shards.map((i) => load('words-' + i)))) {
      for (const [key, text] of Object.entries(shard)) {
        if (key !== word && !(open && key.startsWith(word))) continue;
        const signs = text.match(/\d|[a-z]*[A-Z]/g);
        const weight = Math.log(1 + pages / signs.length) * (key === word ? 1 : 0.6);
        let impact;
        let page;
        if (text[0] === '!') rare = 0;
        for (const sign of signs) {
          if (sign <= '9') [impact, page] = [sign, -1];
          else {
            page += [...sign.toLowerCase()].reduce((sum, c) => sum * 26 + c.charCodeAt() - 97, 0) + 1;
            scores.set(page, Math.max(scores.get(page) ?? 0, impact * weight));
          }
        }
      }
    }
    return { scores, rare };
  };

  // Pages with most of the words; of those the ones that are most about them, then the newest.
  const search = async (query) => {
    const manifest = await load('index');
    version = '?' + manifest.version;
    const all = runs(query).flatMap(words);
    const long = [...all].sort((a, b) => b.length - a.length).slice(0, 5);
    const asked = all.filter((word) => long.includes(word)).slice(-5);
    const sums = {};
    const looked = asked.map((word, i) => lookUp(word, !asked[i + 1] && word === all.at(-1), asked[3] ? 1 : 3, manifest));
    for (const { scores, rare } of await Promise.all(looked)) {
      for (const [page, score] of scores) {
        const sum = (sums[page] ??= [page, 0, 0]);
        sum[1] += rare;
        sum[2] += score;
      }
    }
    const hits = Object.values(sums).sort((a, b) => b[1] - a[1] || b[2] - a[2] || b[0] - a[0]);
    const { chunk } = manifest;
    return hits.filter((hit) => hit[1] === hits[0][1])
      .map(([page]) => async () => (await load('pages-' + Math.floor(page / chunk)))[page % chunk]);
  };

  const mark = (element, text, asked) => {
    const last = asked.at(-1);
    let from = 0;
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      const folded = fold(word);
      const hit = (run) => (UNSPACED.test(run) ? folded.includes(run) : folded === run);
      if (!asked.some(hit) && !folded.startsWith(last)) continue;
      const marked = document.createElement('mark');
      marked.textContent = word;
      element.append(text.slice(from, at), marked);
      from = at + word.length;
    }
    element.append(text.slice(from));
  };

  const row = ([url, title, summary, iso, date, language], asked) => {
    const item = form.querySelector('template').content.cloneNode(true);
    const [link, time, text] = ['a', 'time', 'p'].map((part) => item.querySelector(part));
    link.href = url;
    link.lang = text.lang = language;
    time.dateTime = iso;
    time.textContent = date;
    mark(link, title, asked);
    mark(text, summary, asked);
    return item;
  };

  const show = async () => {
    const query = input.value.trim();
    const mine = ++turn;
    clearTimeout(timer);
    history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    try {
      const hits = query ? await search(query) : [];
      const page = async (from) => {
        const entries = await Promise.all(hits.slice(from, from + 10).map((hit) => hit()));
        if (mine !== turn) return;
        if (!from) list.replaceChildren();
        list.append(...entries.map((entry) => row(entry, runs(query))));
        more.hidden = hits.length <= from + 10;
        more.onclick = () => page(from + 10);
        status.textContent = query && (hits[0] ? found.replace('{n}', hits.length) : none);
      };
      await page(0);
    } catch {
      if (mine === turn) status.textContent = failed;
    }
  };

  const start = () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (input.value) show();
  };
  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(show, 120);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    show();
  };
  addEventListener('popstate', start);
  addEventListener('keydown', (event) => {
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (event.key === '/' && at) input.select();
    else if (event.key === 'Escape' && at > 0) input.focus();
    else if (at >= 0 && next) next.focus();
    else return;
    event.preventDefault();
  });
  form.hidden = false;
  start();
})();
