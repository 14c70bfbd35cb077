/** The one import of webextension-polyfill: everything that talks to the browser goes through here. */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
