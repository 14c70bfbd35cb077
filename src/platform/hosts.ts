/** Names of sites: as a person types them, and as they are stored. */

/** Underscores are in use, whatever the standard for names says. An IPv6 address has no match pattern. */
const HOST = /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$/;

/**
 * The host in what a person typed: `news.example`, or an address copied from a page of it.
 * @returns null when there is none that could be a site of the web
 */
export function parseHost(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && HOST.test(hostname) ? hostname : null;
}
