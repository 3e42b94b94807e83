// "Leave this page now": away at once and no way back, by the button or by pressing Shift three times.
(() => {
  const AWAY = "/join/exit";
  // For as long as this tab is open: whoever goes back in it comes to none of our pages that they left.
  const LEFT = "left";
  const leave = to => {
    // Nothing stays on the screen while the next page is on its way.
    document.body.replaceChildren();
    document.title = "…";
    sessionStorage.setItem(LEFT, "yes");
    location.replace(to);
  };
  const came = performance.getEntriesByType("navigation")[0];
  if (sessionStorage.getItem(LEFT)) {
    if (came?.type === "back_forward") {
      leave(AWAY);
      return;
    }
    // They came by themselves: they may want to be here.
    sessionStorage.removeItem(LEFT);
  }
  // Whoever comes back by the browser's memory of pages finds none.
  addEventListener("pageshow", event => {
    if (event.persisted) sessionStorage.getItem(LEFT) ? leave(AWAY) : location.reload();
  });
  const exit = document.querySelector("[data-exit]");
  if (!exit) return;
  document.querySelectorAll(".needs-script").forEach(hint => { hint.hidden = false; });
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
})();
