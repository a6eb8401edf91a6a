(() => {
const say = document.querySelector('.say');
const all = (where, what) => [...where.querySelectorAll(what)];
const fallback = text => {
const box = document.createElement('textarea');
box.value = text;
document.body.append(box);
box.select();
const done = document.execCommand('copy');
box.remove();
return done ? Promise.resolve() : Promise.reject();
};
const copy = text => navigator.clipboard
? navigator.clipboard.writeText(text).catch(() => fallback(text))
: fallback(text);
const wanted = button => {
const one = button.dataset.copy;
return one
? document.getElementById(one).textContent
: all(document.getElementById(button.dataset.all), '.text').map(p => p.textContent).join('\n---\n');
};
all(document, 'button').forEach(button => {
const label = button.textContent;
button.hidden = false;
button.addEventListener('click', () => copy(wanted(button)).then(
() => {
button.textContent = 'Copied';
button.closest('li')?.classList.add('done');
say.textContent = 'Copied';
setTimeout(() => {
button.textContent = button.closest('.done') ? label + ' again' : label;
say.textContent = '';
}, 1500);
},
() => {
say.textContent = 'Not copied: select the text and copy it';
button.textContent = 'Not copied';
}));
});
document.addEventListener('keydown', event => {
const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
const here = document.activeElement;
if (step && here.matches('.copy')) {
const list = all(here.closest('section'), '.copy');
const next = list[list.indexOf(here) + step];
if (next) {
event.preventDefault();
next.focus();
next.closest('li').scrollIntoView({block: 'nearest'});
}
}
});
const links = all(document, '.switch a');
const mark = () => links.forEach(link => {
if (link.hash === (location.hash || '#all')) {
const bar = link.closest('.switch');
link.setAttribute('aria-current', 'true');
bar.scrollLeft = link.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2;
} else link.removeAttribute('aria-current');
});
addEventListener('hashchange', mark);
if (links.length && !location.hash) location.replace(links[0].hash);
mark();
})();
