/**
 * A person's own form of a text: `{{title}}` stands for the title. Lines of front matter, between two lines of three
 * hyphens at the start, take values as YAML. A line of which no value is known is left out.
 */

export const PLACES = [
  'title',
  'dek',
  'description',
  'author',
  'agency',
  'published',
  'modified',
  'site',
  'section',
  'tags',
  'kind',
  'language',
  'image',
  'credit',
  'access',
  'license',
  'source',
  'saved',
  'content',
] as const;

export type Place = (typeof PLACES)[number];

export type TemplateValues = Readonly<Partial<Record<Place, string | readonly string[] | undefined>>>;

/** Why a template is not taken. */
export interface TemplateFault {
  readonly kind: 'unknown' | 'unclosed';
  /** As it was typed. */
  readonly at: string;
}

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const FRONT = /^---\n[\s\S]*?\n---(?=\n|$)/;
/** JSON leaves these as they are, and YAML takes them for ends of lines. */
const UNSAFE = /[\u0085\u2028\u2029]/g;

/** @returns the first fault, or null when there is none */
export function faultOf(template: string): TemplateFault | null {
  for (const [at, name] of template.matchAll(PLACE)) if (!isPlace(name ?? '')) return { kind: 'unknown', at };
  const rest = template.replace(PLACE, '');
  const stray = /\{\{[^\n]{0,30}|[^\n]{0,30}\}\}/.exec(rest);
  return stray && { kind: 'unclosed', at: stray[0].trim() };
}

/**
 * @param template without a fault
 * @param asText how a value is written outside front matter; `content` is written as it is
 */
export function fillTemplate(
  template: string,
  values: TemplateValues,
  asText: (value: string) => string,
): string {
  const text = template.replace(/\r\n?/g, '\n');
  const front = FRONT.exec(text)?.[0] ?? '';
  const body = text.slice(front.length);
  return `${fillLines(front, values, yamlOf)}${fillLines(body, values, written)}`;

  function written(value: string | readonly string[], place: Place): string {
    return place === 'content' ? String(value) : [value].flat().map(asText).join(', ');
  }
}

/** Every value as JSON, which is YAML too: nothing a page writes can end it early. */
export function yamlOf(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function fillLines(
  lines: string,
  values: TemplateValues,
  write: (value: string | readonly string[], place: Place) => string,
): string {
  const filled = lines.split('\n').flatMap((line) => {
    const places = [...line.matchAll(PLACE)].map(([, name]) => name as Place);
    if (places.length > 0 && places.every((place) => !hasValue(values, place))) return [];
    return [
      line.replace(PLACE, (_, name: Place) =>
        hasValue(values, name) ? write(values[name] ?? '', name) : '',
      ),
    ];
  });
  return filled.join('\n');
}

function hasValue(values: TemplateValues, place: Place): boolean {
  return Object.hasOwn(values, place) && (values[place]?.length ?? 0) > 0;
}

function isPlace(name: string): name is Place {
  return (PLACES as readonly string[]).includes(name);
}
