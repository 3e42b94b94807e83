// The week of a form: several half hours at once by mouse, finger or keys. Without it, each box is ticked by itself.
const week = document.querySelector('.week-form');
const boxes = [...week.querySelectorAll('.week-cells input')];
const codes = [...new Set(boxes.map(box => day(box)))];
const names = new Map([...week.querySelectorAll('[data-copy=from] option')].map(one => [one.value, one.text]));
const zone = document.getElementById('time_zone');
const EDGE = 48;
const DAY = 1440;

function day(box) {
  return box.value.slice(0, 3);
}

function minute(box) {
  return Number(box.value.slice(4, 6)) * 60 + Number(box.value.slice(7));
}

function isWide() {
  return getComputedStyle(week.querySelector('.week-days')).gridTemplateColumns.split(' ').length > 1;
}

// Everything between two boxes: the same hours of each day from the one to the other.
function between(one, other) {
  const days = [codes.indexOf(day(one)), codes.indexOf(day(other))].sort((a, b) => a - b);
  const hours = [minute(one), minute(other)].sort((a, b) => a - b);
  return boxes.filter(box => {
    const at = codes.indexOf(day(box));
    return at >= days[0] && at <= days[1] && minute(box) >= hours[0] && minute(box) <= hours[1];
  });
}

// A stroke: what lies between its two ends is as its first box says, everything else as it was.
class Stroke {
  constructor(first, state) {
    this.first = first;
    this.state = state;
    this.before = boxes.map(box => box.checked);
  }

  to(last) {
    this.undo();
    between(this.first, last).forEach(box => { box.checked = this.state; });
    tell();
  }

  undo() {
    boxes.forEach((box, at) => { box.checked = this.before[at]; });
  }
}

let pressed = null;
let stroke = null;
let drawn = false;
let pace = 0;
let where = null;

function under(point) {
  return document.elementFromPoint(point.clientX, point.clientY)?.closest('.week-cells label')?.querySelector('input');
}

function draw() {
  const box = under(where);
  // Day under day, a stroke stays in its day: the hours in between are not what anybody means.
  if (!box || box === pressed && !stroke || !isWide() && day(box) !== day(pressed)) {
    return;
  }
  stroke ??= new Stroke(pressed, !pressed.checked);
  drawn = true;
  stroke.to(box);
}

function scroll() {
  if (stroke && pace) {
    window.scrollBy(0, pace);
    draw();
    requestAnimationFrame(scroll);
  }
}

week.addEventListener('pointerdown', event => {
  drawn = false;
  pressed = event.button === 0 && event.isPrimary ? event.target.closest('.week-cells label')?.querySelector('input') : null;
});

document.addEventListener('pointermove', event => {
  if (!pressed || !event.isPrimary) {
    return;
  }
  where = event;
  draw();
  const still = !pace;
  pace = event.clientY < EDGE ? -8 : event.clientY > innerHeight - EDGE ? 8 : 0;
  if (still && pace) {
    requestAnimationFrame(scroll);
  }
});

document.addEventListener('pointerup', () => end());
document.addEventListener('pointercancel', () => {
  // The page is scrolled instead.
  stroke?.undo();
  tell();
  end();
});

function end() {
  pressed = null;
  stroke = null;
  pace = 0;
}

// What was drawn is not ticked once more by the click that ends it.
week.addEventListener('click', event => {
  if (drawn && event.detail && event.target.closest('.week-cells')) {
    event.preventDefault();
    event.stopPropagation();
  }
  drawn = false;
}, true);
week.addEventListener('dragstart', event => event.preventDefault());

// The nearest box in a direction, as the page is laid out now.
function next(box, x, y) {
  const from = box.getBoundingClientRect();
  let best = null;
  let least = Infinity;
  for (const other of boxes) {
    const to = other.getBoundingClientRect();
    const along = (to.x - from.x) * x + (to.y - from.y) * y;
    const aside = Math.abs((to.x - from.x) * y + (to.y - from.y) * x);
    if (to.width && along > 2 && aside < from.width / 2 && along < least) {
      best = other;
      least = along;
    }
  }
  return best;
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
let keyed = null;

week.addEventListener('keydown', event => {
  const way = ARROWS[event.key];
  if (!way || event.ctrlKey || event.altKey || event.metaKey || !boxes.includes(event.target)) {
    return;
  }
  event.preventDefault();
  const box = next(event.target, ...way);
  if (box && event.shiftKey && (isWide() || day(box) === day(event.target))) {
    keyed ??= new Stroke(event.target, event.target.checked);
    keyed.to(box);
  }
  if (box) {
    box.focus();
  }
});
document.addEventListener('keyup', event => {
  if (event.key === 'Shift') {
    keyed = null;
  }
});

// One stop of the Tab key a day; the arrows do the rest.
function stops() {
  for (const cells of week.querySelectorAll('.week-cells')) {
    const own = [...cells.querySelectorAll('input')];
    const stop = own.find(box => box === document.activeElement) ?? own.find(box => box.checked) ?? own[0];
    own.forEach(box => { box.tabIndex = box === stop ? 0 : -1; });
  }
}
week.addEventListener('focusin', stops);

// What is typed has the code of what it is called in the list; a code may be typed, too.
const listed = [...zone?.list?.options ?? []];
function code() {
  return listed.find(one => one.value === zone.value)?.dataset.code ?? zone.value;
}

// The zone's note; where a form asks for no zone, the one that the page shows.
function note() {
  return week.querySelector(zone ? `[data-zone="${CSS.escape(code())}"]` : '[data-zone]:not([hidden])');
}

function clock(at) {
  const time = (at + DAY) % DAY;
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

function said([code, from, to], ahead) {
  const there = codes[(codes.indexOf(code) + Math.floor((from + ahead) / DAY) + 7) % 7];
  const end = clock(to + ahead);
  return `${names.get(there)} ${clock(from + ahead)}–${end === '00:00' ? '24:00' : end}`;
}

function spans() {
  const all = [];
  for (const code of codes) {
    const ticked = boxes.filter(box => box.checked && day(box) === code).map(minute).sort((a, b) => a - b);
    for (const at of ticked) {
      const last = all.at(-1);
      if (last && last[0] === code && last[2] === at) {
        last[2] = at + 30;
      } else {
        all.push([code, at, at + 30]);
      }
    }
  }
  return all;
}

// The hours in words, here and where lessons keep their time.
function tell(more = '') {
  const ahead = Number(note()?.dataset.ahead ?? 0);
  const list = week.querySelector('.week-chosen ul');
  const free = spans();
  list.replaceChildren(...free.map(span => {
    const item = document.createElement('li');
    item.textContent = said(span, 0) + (ahead ? ` (${week.dataset.span.replace('{}', said(span, ahead))})` : '');
    return item;
  }));
  list.hidden = !list.children.length;
  // Nothing can be planned in what is shorter than a lesson.
  week.querySelector('[data-scraps]').hidden = free.every(([, from, to]) => to - from >= 60);
  const total = week.dataset.total.replace('{}', String(boxes.filter(box => box.checked).length / 2));
  const status = week.querySelector('.week-chosen p');
  const text = more ? `${more} · ${total}` : total;
  if (status.textContent !== text) {
    status.textContent = text;
  }
}
week.addEventListener('change', () => tell());

function tick(days, hours) {
  boxes.filter(box => days.includes(day(box)) && hours(box) !== null).forEach(box => { box.checked = hours(box); });
}

week.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) {
    return;
  }
  const { days, from, to, copy } = button.dataset;
  if (days) {
    tick(days.split(' '), box => box.value.slice(4) >= from && box.value.slice(4) < to ? true : null);
    tell();
  } else if (copy) {
    const [source, target] = ['from', 'to'].map(name => week.querySelector(`[data-copy=${name}]`));
    const like = new Map(boxes.filter(box => day(box) === source.value).map(box => [minute(box), box.checked]));
    tick(target.value.split(' '), box => like.get(minute(box)));
    tell(week.dataset.copied.replace('{}', names.get(source.value)));
  } else if ('clear' in button.dataset) {
    tick(codes, () => false);
    tell();
  }
});

function changed() {
  week.querySelectorAll('[data-zone]').forEach(one => { one.hidden = one !== note(); });
  tell();
}
zone?.addEventListener('input', changed);
zone?.addEventListener('change', changed);
// The list shows what is like the text: with a new text in its place all of it can be found.
zone?.addEventListener('focus', () => zone.select());
if (zone && 'device' in zone.dataset && zone.value === zone.defaultValue) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  zone.value = listed.find(one => one.dataset.code === here)?.value ?? zone.value;
  changed();
}

// A browser that goes back fills the boxes again after this was read.
addEventListener('pageshow', () => tell());
week.querySelectorAll('.week-tools').forEach(tools => { tools.hidden = false; });
stops();
