// How far a job is, looked at again and again: what is said of it changes in its place, and nobody loses theirs on the page.
const EVERY = 2000;

async function look() {
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.redirected) {
    location.replace(answer.url);
  } else if (answer?.ok) {
    tell(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } else {
    setTimeout(look, EVERY);
  }
}

// A page that says something else is another page: the job is at its end.
function tell(page) {
  const said = document.querySelectorAll('[data-again]');
  const fresh = page.querySelectorAll('[data-again]');
  if (fresh.length === 0 || fresh.length !== said.length) {
    location.reload();
    return;
  }
  said.forEach((part, at) => part.replaceChildren(...fresh[at].childNodes));
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
