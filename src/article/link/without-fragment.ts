/** The address without its fragment: the same page. */
export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] as string;
}
