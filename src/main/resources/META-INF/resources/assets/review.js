// Keys for a review: j k a r l s u ?. All that they do is also done by buttons and links.
const SWITCH = 'ieum-keys';
const table = document.querySelector('[data-review]');
const help = document.getElementById('keys');

function isOn() {
  try {
    return localStorage.getItem(SWITCH) !== 'off';
  } catch {
    // A browser that keeps nothing for us has the keys on.
    return true;
  }
}

function keep(on) {
  try {
    localStorage.setItem(SWITCH, on ? 'on' : 'off');
  } catch {
    // Then it counts for this page alone; the box shows it.
  }
}

function isWriting(target) {
  return target.closest('input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]') !== null;
}

function rows() {
  return [...table.querySelectorAll('[data-proposal]')];
}

function current() {
  return table.querySelector('[data-proposal][aria-current]');
}

function choose(row) {
  current()?.removeAttribute('aria-current');
  row.setAttribute('aria-current', 'true');
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function step(by) {
  const all = rows();
  const at = all.indexOf(current());
  const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1);
  if (all.length > 0) {
    choose(all[next]);
  }
}

function press(key) {
  const control = current()?.querySelector(`[data-key="${key}"]`);
  if (!control) {
    return;
  }
  if (control.tagName === 'DETAILS') {
    control.open = true;
    control.querySelector('select').focus();
  } else {
    control.click();
  }
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press('a'),
  r: () => press('r'),
  l: () => press('l'),
  s: () => press('s'),
  u: () => press('u'),
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open || isWriting(event.target)) {
    return;
  }
  if (event.key === '?') {
    event.preventDefault();
    help.showModal();
  } else if (isOn() && Object.hasOwn(KEYS, event.key)) {
    event.preventDefault();
    KEYS[event.key]();
  }
}

if (table && help) {
  const box = document.getElementById('keys-on');
  const button = document.getElementById('keys-help');
  box.checked = isOn();
  box.addEventListener('change', () => keep(box.checked));
  button.hidden = false;
  button.addEventListener('click', () => help.showModal());
  document.addEventListener('keydown', onKey);
  // After a decision the page comes back to the row that it was about.
  const here = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (here?.matches('[data-proposal]')) {
    choose(here);
  }
}
