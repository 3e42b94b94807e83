// A review by keys, in place: j k a r l s u x ? Enter Esc Ctrl+Z. All that it does is also done by the forms and links beneath.
const SWITCH = 'ieum-keys';
const TRIES = 3;
const TOGETHER = 100;
const LOOKED_AT = 400;

const table = document.querySelector('[data-review]');
const help = document.getElementById('keys');
const told = document.getElementById('told');

// What is not stored yet, in its order; the version that each proposal has; what can be taken back.
const queue = [];
const versions = new Map();
const acts = [];
let sending = false;
let rejecting = false;
let waiting = [];
let looking = 0;
let stores = 0;

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

const rows = () => [...table.querySelectorAll('[data-proposal]')];
const current = () => table.querySelector('[data-proposal][aria-current]');
const rowOf = id => document.getElementById(`p${id}`);
const idOf = row => row.id.slice(1);
const beside = row => row.querySelector('.beside');

function word(name, count) {
  return document.getElementById('words').content.querySelector(`[data-word=${name}]`).textContent.replace('…', count);
}

function tell(texts) {
  const alert = Object.assign(document.createElement('div'), { role: 'alert' });
  alert.append(...texts.map(text => Object.assign(document.createElement('p'), { textContent: text })));
  told.replaceChildren(alert);
}

function choose(row) {
  current()?.removeAttribute('aria-current');
  row.setAttribute('aria-current', 'true');
  rejecting = false;
  beside(row).open = true;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
  look(row);
}

// Both weeks, once somebody stays with a proposal: that they were read is written down.
function look(row) {
  clearTimeout(looking);
  looking = setTimeout(async () => {
    const slot = row.querySelector('[data-weeks]');
    if (slot.hasChildNodes() || !row.hasAttribute('aria-current')) {
      return;
    }
    const answer = await fetch(row.querySelector('[data-open]').href);
    const figure = answer.ok && parsed(await answer.text()).querySelector('figure.both');
    if (figure) {
      rowOf(idOf(row)).querySelector('[data-weeks]').replaceChildren(figure);
    }
  }, LOOKED_AT);
}

function parsed(text) {
  return new DOMParser().parseFromString(text, 'text/html');
}

function step(by) {
  const all = rows();
  const at = all.indexOf(current());
  const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1);
  if (all.length > 0) {
    choose(all[next]);
  }
}

// The next that nobody decided about; where there is none below, the selection stays.
function goOn() {
  const all = rows();
  const next = all.slice(all.indexOf(current()) + 1).find(row => row.dataset.decision === 'open');
  if (next) {
    choose(next);
  }
}

function ticked() {
  return rows().filter(row => row.querySelector('[name=tick]').checked).map(idOf);
}

function isWanted(row, decision, reason) {
  return row.dataset.decision === decision && (decision !== 'rejected' || row.dataset.reason === reason);
}

function decide(ids, decision, reason = '', note = '') {
  const changing = ids.filter(id => !isWanted(rowOf(id), decision, reason));
  if (changing.length > 0) {
    acts.push(changing.map(id => ({ id, ...rowOf(id).dataset })));
    send(changing, decision, reason, note);
  }
  ids.forEach(id => { rowOf(id).querySelector('[name=tick]').checked = false; });
}

function send(ids, decision, reason, note) {
  for (const id of ids) {
    queue.push({ id, decision, reason, note });
    show(rowOf(id), { decision, reason, note });
  }
  tellWhatIsLeft();
  pump();
}

// As it will be; the server's own row follows.
function show(row, wanted) {
  if (row) {
    row.dataset.decision = wanted.decision;
    row.dataset.reason = wanted.reason;
    row.dataset.note = wanted.note;
    row.dataset.waits = '';
  }
}

function tellWhatIsLeft() {
  document.getElementById('left').textContent = queue.length > 0 ? word('storing', queue.length) : '';
  document.getElementById('take-back').hidden = acts.length === 0;
}

// The first of the queue that are alike and each about another proposal, so that they go in their order.
function batch() {
  const first = queue[0];
  const alike = [];
  const seen = new Set();
  for (const one of queue) {
    const same = one.decision === first.decision && one.reason === first.reason && one.note === first.note;
    if (!same || seen.has(one.id) || alike.length === TOGETHER) {
      break;
    }
    seen.add(one.id);
    alike.push(one);
  }
  return alike;
}

async function pump() {
  if (sending) {
    return;
  }
  sending = true;
  while (queue.length > 0) {
    const part = batch();
    const refused = await store(part);
    if (refused) {
      const lost = queue.splice(0).length;
      acts.length = 0;
      await refresh();
      tell([word('notArrived', lost), ...refused]);
    } else {
      queue.splice(0, part.length);
      part.forEach(one => { if (!queue.some(later => later.id === one.id)) delete rowOf(one.id)?.dataset.waits; });
    }
    tellWhatIsLeft();
  }
  sending = false;
  waiting.splice(0).forEach(go => go());
}

function idle() {
  return sending ? new Promise(go => waiting.push(go)) : Promise.resolve();
}

function version(id) {
  return versions.get(id) ?? rowOf(id).dataset.version;
}

// What was refused, in words; nothing if it is stored.
async function store(part) {
  const fields = new URLSearchParams({
    'csrf-token': document.querySelector('#ticked [name=csrf-token]').value,
    decision: part[0].decision,
    reason: part[0].reason,
    note: part[0].note,
  });
  part.forEach(one => fields.append('tick', `${one.id}/${version(one.id)}`));
  const address = new URL(table.dataset.review, location.href);
  address.searchParams.set('part', 'rows');
  stores++;
  for (let tries = 1; ; tries++) {
    try {
      const answer = await fetch(address, { method: 'POST', body: fields });
      if (answer.ok && !answer.redirected) {
        take(parsed(await answer.text()), part);
        return null;
      }
      if (answer.status < 500 || tries === TRIES) {
        const page = parsed(await answer.text());
        return [...page.querySelectorAll('.error-summary li, .error-summary p')].map(line => line.textContent);
      }
    } catch (gone) {
      if (tries === TRIES) {
        return [];
      }
    }
    await new Promise(go => setTimeout(go, 300 * tries));
  }
}

function take(answer, part) {
  const asked = new Map(part.map(one => [one.id, one]));
  let others = false;
  if (answer.querySelector('[data-proposal]') === null) {
    part.forEach(one => versions.set(one.id, Number(version(one.id)) + 1));
  }
  for (const row of answer.querySelectorAll('[data-proposal]')) {
    const id = idOf(row);
    versions.set(id, row.dataset.version);
    others ||= row.dataset.decision !== asked.get(id).decision;
    if (rowOf(id)) {
      put(row, rowOf(id), queue.filter(one => one.id === id).slice(1).at(-1));
    }
  }
  document.getElementById('progress').textContent = answer.getElementById('progress').textContent;
  for (const group of answer.querySelectorAll('[data-group]')) {
    count(group);
  }
  const faster = [...answer.querySelectorAll('#told p')].map(line => line.textContent);
  if (others && faster.length > 0) {
    tell(faster);
  }
}

function count(group) {
  const head = document.getElementById(group.dataset.group);
  const button = head?.querySelector('[data-count]');
  if (head) {
    head.querySelector('.count').textContent = group.textContent;
  }
  if (button) {
    button.dataset.count = group.dataset.open;
    button.textContent = group.dataset.fine;
    button.hidden = group.dataset.open === '0';
  }
}

// In the place of the old one, with what the reader has done to it; later is what still waits for it.
function put(row, old, later) {
  const mine = document.importNode(row, true);
  const isCurrent = old.hasAttribute('aria-current');
  const focused = old.contains(document.activeElement);
  mine.querySelector('[name=tick]').checked = old.querySelector('[name=tick]').checked;
  mine.querySelector('[data-weeks]').replaceChildren(...old.querySelector('[data-weeks]').childNodes);
  if (later) {
    show(mine, later);
  }
  const open = beside(old).open;
  old.replaceWith(mine);
  beside(mine).open = open;
  if (isCurrent) {
    mine.setAttribute('aria-current', 'true');
    if (focused) {
      mine.focus({ preventScroll: true });
    }
  }
}

// The list as it is stored; what was stored while it was asked for is not in it, so that it is asked for again.
async function refresh() {
  const before = stores;
  const answer = await fetch(location.href);
  if (!answer.ok) {
    return;
  }
  const page = parsed(await answer.text());
  const fresh = page.querySelector('[data-review]');
  if (!fresh || answer.redirected) {
    location.reload();
    return;
  }
  if (stores !== before) {
    await idle();
    await refresh();
    return;
  }
  const id = current() && idOf(current());
  const marked = ticked();
  versions.clear();
  table.replaceChildren(...fresh.childNodes);
  marked.filter(rowOf).forEach(one => { rowOf(one).querySelector('[name=tick]').checked = true; });
  queue.forEach(one => show(rowOf(one.id), one));
  document.getElementById('progress').textContent = page.getElementById('progress').textContent;
  if (id && rowOf(id)) {
    choose(rowOf(id));
  }
}

// In the order in which they came; of many, too.
async function takeBack() {
  const act = acts.pop();
  if (!act) {
    tell([word('nothing')]);
    return;
  }
  const first = act.find(one => rowOf(one.id));
  act.forEach(one => {
    if (one.known) versions.set(one.id, one.known);
    send([one.id], one.decision, one.reason ?? '', one.note ?? '');
  });
  if (act.some(one => one.known)) {
    await idle();
    await refresh();
  }
  if (first) {
    choose(rowOf(first.id));
  }
}

// All that are fine by all rules, in one act; if they are not as many as the button says, they are looked at first.
async function approveFine(form, button) {
  await idle();
  const address = new URL(form.getAttribute('action'), location.href);
  address.search = new URLSearchParams([...new FormData(form), ['act', 'approve']]);
  const preview = parsed(await (await fetch(address)).text());
  const all = (preview.querySelector('[data-bulk]')?.dataset.bulk ?? '').split(' ').filter(one => one !== '');
  const act = preview.querySelector('form[action*="/bulk"][method=post]');
  if (!act || String(all.length) !== button.dataset.count) {
    location.assign(address);
    return;
  }
  const answer = await fetch(act.getAttribute('action'), { method: 'POST', body: new URLSearchParams(new FormData(act)) });
  if (!answer.ok) {
    location.assign(address);
    return;
  }
  acts.push(all.map(one => {
    const [id, seen] = one.split('/');
    return { id, known: Number(seen) + 1, decision: 'open' };
  }));
  await refresh();
  tellWhatIsLeft();
}

async function press(key) {
  await idle();
  current()?.querySelector(`[data-key="${key}"]`)?.click();
}

function approve() {
  if (ticked().length > 0) {
    decide(ticked(), 'approved');
  } else if (current()) {
    decide([idOf(current())], 'approved');
    goOn();
  } else {
    goOn();
  }
}

function reject() {
  const select = current()?.querySelector('.reject select');
  if (select) {
    beside(current()).open = true;
    select.focus();
    rejecting = true;
  }
}

function rejectFor(digit) {
  const row = current();
  const reason = row.querySelector('.reject select').options[digit]?.value;
  if (reason === undefined) {
    return;
  }
  rejecting = false;
  const many = ticked();
  decide(many.length > 0 ? many : [idOf(row)], 'rejected', reason);
  row.focus({ preventScroll: true });
  if (many.length === 0) {
    goOn();
  }
}

async function reopen() {
  if (current()) {
    decide([idOf(current())], 'open');
  }
}

function tick() {
  const box = current()?.querySelector('[name=tick]');
  if (box) {
    box.checked = !box.checked;
  }
}

async function open() {
  const row = current();
  if (row && !beside(row).open) {
    beside(row).open = true;
    look(row);
  } else if (row) {
    await idle();
    row.querySelector('[data-open]').click();
  }
}

function close() {
  rejecting = false;
  const row = current();
  if (row) {
    beside(row).open = false;
    row.focus({ preventScroll: true });
  }
}

// By the place of the key: a keyboard that writes Hangul has the same.
const KEYS = {
  KeyJ: () => step(1),
  KeyK: () => step(-1),
  KeyA: approve,
  KeyR: reject,
  KeyX: tick,
  KeyL: () => press('l'),
  KeyS: () => press('s'),
  KeyU: reopen,
};

function onKey(event) {
  if (help.open) {
    return;
  }
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.code === 'Escape' && table.contains(event.target)) {
    close();
  } else if (rejecting && digit && plain && event.target.tagName === 'SELECT') {
    event.preventDefault();
    rejectFor(Number(digit[1]));
  } else if (isWriting(event.target)) {
    return;
  } else if (event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.shiftKey && isOn()) {
    event.preventDefault();
    takeBack();
  } else if (!plain) {
    return;
  } else if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) {
    event.preventDefault();
    help.showModal();
  } else if (isOn() && event.code === 'Enter' && event.target.matches('[data-proposal]')) {
    event.preventDefault();
    open();
  } else if (isOn() && Object.hasOwn(KEYS, event.code)) {
    event.preventDefault();
    KEYS[event.code]();
  }
}

function onSubmit(event) {
  const form = event.target;
  const fields = new FormData(form, event.submitter);
  const one = /\/proposals\/([0-9]+)(?:\?.*)?$/.exec(form.getAttribute('action'));
  if (form.id === 'ticked') {
    event.preventDefault();
    decide(ticked(), fields.get('decision'));
  } else if (form.matches('[data-fine]')) {
    event.preventDefault();
    approveFine(form, event.submitter);
  } else if (one && fields.has('decision') && table.contains(form)) {
    event.preventDefault();
    choose(rowOf(one[1]));
    decide([one[1]], fields.get('decision'), fields.get('reason') ?? '', fields.get('note') ?? '');
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
  document.addEventListener('submit', onSubmit);
  document.getElementById('take-back').addEventListener('click', takeBack);
  table.addEventListener('click', event => {
    const row = event.target.closest('[data-proposal]');
    if (row && !event.target.closest('a, button, input, select, label, summary')) {
      choose(row);
    } else if (row && event.target.closest('summary') && !row.hasAttribute('aria-current')) {
      current()?.removeAttribute('aria-current');
      row.setAttribute('aria-current', 'true');
      look(row);
    }
  });
  addEventListener('beforeunload', event => {
    if (queue.length > 0) event.preventDefault();
  });
  // Whoever comes back from a proposal's own page is at its row.
  const here = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (here?.matches('[data-proposal]')) {
    choose(here);
  }
}
