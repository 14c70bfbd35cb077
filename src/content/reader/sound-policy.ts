/**
 * Whether the page's content security policy lets a sound of ours play in its frame. To try would be told to the site when
 * the policy asks for reports, so the answer is looked up: in the page's own head, and in the headers that the browser
 * has kept of it. Where it has kept none, the answer is no. Nothing is sent.
 */
export async function allowsSound(window: Window): Promise<boolean> {
  const { document, navigator, location } = window;
  // A service worker of the page would be asked first.
  if (navigator.serviceWorker?.controller) return false;
  const tags = document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]');
  if ([...tags].some(({ content }) => !allowsBlobs(content))) return false;
  try {
    const kept = await fetch(location.href, { cache: 'only-if-cached', mode: 'same-origin' });
    // One that only reports tells the site as well.
    const policies = ['content-security-policy', 'content-security-policy-report-only'];
    return kept.ok && policies.every((name) => allowsBlobs(kept.headers.get(name) ?? ''));
  } catch {
    return false; // Not kept.
  }
}

/** @param header policies as a header has them, several separated by commas */
export function allowsBlobs(header: string): boolean {
  return header.split(',').every((policy) => {
    const directives = policy.split(';').map((directive) => directive.trim().toLowerCase().split(/\s+/));
    const sources = ['media-src', 'default-src']
      .map((wanted) => directives.find(([name]) => name === wanted))
      .find((directive) => directive !== undefined);
    return sources === undefined || sources.includes('blob:');
  });
}
