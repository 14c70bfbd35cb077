/** A person's own form: what is filled in, and what is not taken. */
import { describe, expect, it } from 'vitest';
import { faultOf, fillTemplate, PLACES } from '../../../src/article/formats/template.ts';

const VALUES = {
  title: 'Ferry: "a lantern"\nof *sorts*',
  author: ['Mira Halden', 'Ole Brandt'],
  source: 'https://paper.example/ferry',
  content: 'It *ran*.\n\nAnd stopped.',
};
const fill = (template: string) => fillTemplate(template, VALUES, (text) => `<${text}>`);

describe('a template', () => {
  it('has values as YAML in front matter, and as text below it', () => {
    expect(
      fill('---\ntitle: {{title}}\nauthor: {{ author }}\n---\n\n# {{title}}\n{{author}}\n\n{{content}}'),
    ).toBe(
      '---\ntitle: "Ferry: \\"a lantern\\"\\nof *sorts*"\nauthor: ["Mira Halden","Ole Brandt"]\n---\n\n' +
        '# <Ferry: "a lantern"\nof *sorts*>\n<Mira Halden>, <Ole Brandt>\n\nIt *ran*.\n\nAnd stopped.',
    );
  });

  it.each([
    ['title: "{{author}}"', 'title: ["Mira Halden","Ole Brandt"]'],
    ['tags: [{{author}}]', 'tags: ["Mira Halden","Ole Brandt"]'],
    ['- {{source}}', '- "https://paper.example/ferry"'],
    ['by: {{author}} / {{agency}}', 'by: "Mira Halden, Ole Brandt / "'],
    ["by: 'by {{author}}'", 'by: "by Mira Halden, Ole Brandt"'],
    ['plain: "kept"', 'plain: "kept"'],
  ])('in front matter, %s', (line, filled) => {
    expect(fill(`---\n${line}\n---`)).toBe(`---\n${filled}\n---`);
  });

  it('has addresses that stay whole in a link', () => {
    const values = { source: 'https://a.example/my_page_(2)' };
    expect(fillTemplate('[x]({{source}})', values, (text) => text)).toBe(
      '[x](https://a.example/my_page_%282%29)',
    );
  });

  it('leaves a line out of which nothing is known, and no other', () => {
    expect(fill('a {{dek}}\nb {{dek}} {{source}}\n\nc')).toBe('b  https://paper.example/ferry\n\nc');
  });

  it('fills a value in as it is, also one that looks like a place or a pattern', () => {
    const values = { title: '$& {{source}} $1', source: 'no' };
    expect(fillTemplate('{{title}}', values, (text) => text)).toBe('$& {{source}} $1');
  });

  it('may come with the ends of lines of any system', () => {
    expect(fill('---\r\nsource: {{source}}\r\n---\r\n')).toBe(
      '---\nsource: "https://paper.example/ferry"\n---\n',
    );
  });

  it('with hyphens further down has no front matter there', () => {
    expect(fill('x\n---\n{{source}}\n---')).toBe('x\n---\nhttps://paper.example/ferry\n---');
  });
});

describe('a fault', () => {
  it('is not found in any name that there is, nor in an empty template', () => {
    expect(faultOf(PLACES.map((place) => `{{${place}}}`).join('\n'))).toBe(null);
    expect(faultOf('')).toBe(null);
    expect(faultOf('{ a } and { b: { c } }')).toBe(null);
  });

  it.each([
    ['# {{titel}}', 'unknown', '{{titel}}'],
    ['{{constructor}}', 'unknown', '{{constructor}}'],
    ['{{}}', 'unknown', '{{}}'],
    ['{{title}} and {{author', 'unclosed', '{{author'],
    ['title}}', 'unclosed', 'title}}'],
  ])('%s', (template, kind, at) => {
    expect(faultOf(template)).toEqual({ kind, at });
  });
});
