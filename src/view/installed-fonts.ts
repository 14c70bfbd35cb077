/** Which fonts a system has. Browsers tell the names to nobody without a question; whether one is there can be measured. */
import { createElements } from './element.ts';

const GENERIC = ['monospace', 'serif', 'sans-serif'] as const;
/** Letters whose widths differ from font to font. */
const PROBE = 'mmMWwiIl1Qg& fjordbank glyphs';

/** Fonts for reading that come with systems and office programs, or that readers install. Not all are anywhere. */
const WELL_KNOWN = [
  'American Typewriter',
  'Andika',
  'Arial',
  'Atkinson Hyperlegible',
  'Avenir Next',
  'Baskerville',
  'Bitstream Charter',
  'Book Antiqua',
  'Bookerly',
  'Calibri',
  'Cambria',
  'Candara',
  'Cantarell',
  'Charter',
  'Comic Sans MS',
  'Constantia',
  'Corbel',
  'Courier New',
  'DejaVu Sans',
  'DejaVu Serif',
  'EB Garamond',
  'Garamond',
  'Georgia',
  'Gill Sans',
  'Helvetica Neue',
  'Hoefler Text',
  'IBM Plex Serif',
  'Inter',
  'Iowan Old Style',
  'Lexend',
  'Liberation Sans',
  'Liberation Serif',
  'Literata',
  'Lora',
  'Merriweather',
  'Noto Sans',
  'Noto Serif',
  'Optima',
  'Palatino',
  'Palatino Linotype',
  'Roboto',
  'Seravek',
  'Sitka Text',
  'Times New Roman',
  'Trebuchet MS',
  'Ubuntu',
  'Verdana',
];

/** @returns whether text in a font of that name comes out otherwise than in the fonts that stand in for it */
export function isInstalled(name: string, document: Document): boolean {
  const context = createElements(document)('canvas').getContext('2d');
  if (!context) return true; // Nothing can be measured: then nothing is missing that we know of.
  const widthIn = (family: string) => {
    context.font = `48px ${family}`;
    return context.measureText(PROBE).width;
  };
  const quoted = `"${name.replace(/["\\\p{Cc}]/gu, '')}"`;
  return GENERIC.some((generic) => widthIn(`${quoted}, ${generic}`) !== widthIn(generic));
}

export function wellKnownFonts(document: Document): readonly string[] {
  return WELL_KNOWN.filter((name) => isInstalled(name, document));
}
