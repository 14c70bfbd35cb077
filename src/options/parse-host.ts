/** The host in what a person typed: `news.example`, or an address copied from a page of it. */

/** @returns null when there is none that could be a site of the web */
export function parseHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const isHost = /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/.test(hostname);
  return /^https?:$/.test(protocol) && isHost ? hostname : null;
}
