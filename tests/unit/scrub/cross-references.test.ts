/** A paragraph that is one link to another story, by how it is set. */
import { expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

it.each([
  ['in brackets', '<p><b>[ </b><a href="/gulls">Gulls return to the town hall roof</a><b> ]</b></p>'],
  ['in capitals', '<p><a href="/gulls"><strong>GULLS RETURN TO THE TOWN HALL ROOF</strong></a></p>'],
  [
    'after words with a colon',
    '<p><strong>More local news: </strong><a href="/gulls">Gulls return to the town hall roof</a></p>',
  ],
  [
    'after words in an element of their own',
    '<p><a href="/gulls"><span>À lire aussi</span><span>Les mouettes sont de retour</span></a></p>',
  ],
])('%s it goes', (_how, markup) => expect(scrubIn(markup).body.querySelector('a')).toBeNull());

it.each([
  [
    'a link in a sentence',
    '<p>The gulls <a href="/gulls">RETURNED TO THE TOWN HALL ROOF AT NOON</a> on Monday.</p>',
  ],
  ['a short link in capitals', '<p><a href="/gulls">GULLS</a></p>'],
  ['a heading in capitals', '<h3><a href="/gulls">GULLS RETURN TO THE TOWN HALL ROOF</a></h3>'],
  [
    'where a thing is to be had',
    '<p>Download: <a href="/gulls.pdf">The count of the gulls, in full and by roof</a></p>',
  ],
])('%s stays', (_what, markup) => expect(scrubIn(markup).body.querySelector('a')).not.toBeNull());
