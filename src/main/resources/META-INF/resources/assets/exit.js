// "Leave this page now", by the button or by pressing Shift three times: away at once, and none of our pages lies behind. The
// tab goes back to the first of those that lie there in a row; that one cuts off what came after it, and gives up its own place.
// So this runs on every page for the public, before anything is to be seen.
(() => {
  const KEY = "ieum-exit";
  // Whoever allows no cookies has no storage either, and a browser of before 2026 cannot say what lies behind.
  const knowsTheWay = "navigation" in window && navigator.cookieEnabled;
  const blank = () => {
    document.documentElement.hidden = true;
    document.title = "…";
  };
  const giveUpItsPlace = () => {
    const href = sessionStorage.getItem(KEY);
    if (!href) return;
    sessionStorage.removeItem(KEY);
    blank();
    const leave = () => location.replace(href);
    if (navigation.entries().length === 1) {
      leave();
      return;
    }
    history.pushState(null, "", href);
    navigation.back().committed.then(leave, leave);
  };
  const leave = href => {
    blank();
    if (!knowsTheWay) {
      location.replace(href);
      return;
    }
    sessionStorage.setItem(KEY, href);
    if (navigation.currentEntry.index === 0) giveUpItsPlace();
    else navigation.traverseTo(navigation.entries()[0].key);
  };
  if (knowsTheWay) giveUpItsPlace();
  // Whoever comes back by the browser's memory of pages finds what is true now, and not what was typed.
  addEventListener("pageshow", event => {
    if (!event.persisted) return;
    if (knowsTheWay) giveUpItsPlace();
    if (document.querySelector("[data-exit]")) location.reload();
  });
  document.addEventListener("DOMContentLoaded", () => {
    const exit = document.querySelector("[data-exit]");
    if (!exit) return;
    exit.parentElement.querySelector(".needs-script").hidden = false;
    exit.addEventListener("click", event => {
      event.preventDefault();
      leave(exit.href);
    });
    let presses = 0;
    let last = 0;
    addEventListener("keyup", event => {
      if (event.key !== "Shift") {
        presses = 0;
        return;
      }
      presses = event.timeStamp - last < 5000 ? presses + 1 : 1;
      last = event.timeStamp;
      if (presses === 3) leave(exit.href);
    });
  });
})();
