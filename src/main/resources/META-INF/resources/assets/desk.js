// A slash looks for somebody; Escape, or a press elsewhere, closes a menu. Without it all works by pointer and tab.
document.addEventListener('keydown', event => {
  const writing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const all = document.querySelector('.menu-all');
    if (all.checkVisibility()) all.open = true;
    [...document.querySelectorAll('[type=search]')].find(field => field.checkVisibility())?.focus();
    event.preventDefault();
  }
  if (event.key === 'Escape') {
    document.querySelectorAll('.menu[open]').forEach(menu => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }
});
document.addEventListener('click', event => {
  document.querySelectorAll('.menu[open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
// One tick for all of a page; without a script each is ticked by itself.
document.querySelectorAll('[data-tick-all]').forEach(all => {
  all.hidden = false;
  all.addEventListener('change', () => {
    document.querySelectorAll(`[name=tick][form="${all.dataset.tickAll}"]`).forEach(one => { one.checked = all.checked; });
  });
});
