/** The names of all installed fonts, where the browser tells them: it asks the person first. */

interface LocalFont {
  readonly family: string;
}

/** @returns nothing where it does not */
export function fontLister(window: Window): { listFonts?: () => Promise<readonly string[]> } {
  const { queryLocalFonts } = window as Window & { queryLocalFonts?: () => Promise<readonly LocalFont[]> };
  if (!queryLocalFonts) return {};
  return {
    async listFonts() {
      const fonts = await queryLocalFonts.call(window);
      return [...new Set(fonts.map(({ family }) => family))].sort((a, b) => a.localeCompare(b));
    },
  };
}
