// "Leave this page now": away at once and no way back, by the button or by pressing Shift three times.
(() => {
  const exit = document.querySelector("[data-exit]");
  if (!exit) return;
  document.querySelectorAll(".needs-script").forEach(hint => { hint.hidden = false; });
  const leave = () => {
    // Nothing stays on the screen while the next page is on its way.
    document.body.replaceChildren();
    document.title = "…";
    location.replace(exit.href);
  };
  exit.addEventListener("click", event => {
    event.preventDefault();
    leave();
  });
  // Whoever comes back by the browser's memory of pages finds none.
  addEventListener("pageshow", event => { if (event.persisted) location.reload(); });
  let presses = 0;
  let last = 0;
  addEventListener("keyup", event => {
    if (event.key !== "Shift") {
      presses = 0;
      return;
    }
    presses = event.timeStamp - last < 5000 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  });
})();
