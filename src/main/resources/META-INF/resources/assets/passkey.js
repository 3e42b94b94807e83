// Passkeys: a button asks the browser for one, and what it says goes along with the form.
(() => {
  if (!window.PublicKeyCredential) return;
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), sign => sign.charCodeAt(0));
  const text = buffer =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const named = list => list.map(known => ({ ...known, id: bytes(known.id) }));

  async function make(options) {
    const made = await navigator.credentials.create({ publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: named(options.excludeCredentials),
    } });
    return said(made, { attestationObject: text(made.response.attestationObject) });
  }

  async function show(options) {
    const shown = await navigator.credentials.get({ publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: named(options.allowCredentials),
    } });
    return said(shown, {
      authenticatorData: text(shown.response.authenticatorData),
      signature: text(shown.response.signature),
    });
  }

  // As PublicKeyCredential.toJSON() has it, which not every browser knows.
  const said = (passkey, response) => JSON.stringify({
    id: passkey.id,
    rawId: text(passkey.rawId),
    type: passkey.type,
    clientExtensionResults: {},
    response: { clientDataJSON: text(passkey.response.clientDataJSON), ...response },
  });

  document.querySelectorAll("[data-passkey]").forEach(button => {
    const form = button.form;
    const tell = name => form.querySelectorAll("[data-passkey-failed], [data-passkey-shown]").forEach(line => {
      line.hidden = !line.matches(name);
    });
    form.querySelectorAll(".needs-script").forEach(part => { part.hidden = false; });
    button.addEventListener("click", async () => {
      const options = JSON.parse(button.dataset.passkey);
      try {
        form.elements.passkey.value = await (options.user ? make(options) : show(options));
      } catch {
        // Stopped, not there, or too late; the browser has said which.
        tell("[data-passkey-failed]");
        return;
      }
      tell("[data-passkey-shown]");
      if (button.hasAttribute("data-submit")) form.submit();
    });
  });
})();
