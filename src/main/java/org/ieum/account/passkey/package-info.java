/** Passkeys: what a device or a security key signs (WebAuthn, level 3), and whether it is right. Whose account it is, others know. */
package org.ieum.account.passkey;
