/** The one import of webextension-polyfill: everything that talks to the browser goes through here. */
import polyfill, { type DeclarativeNetRequest, type Runtime } from 'webextension-polyfill';

export const browser = polyfill;
export type MessageSender = Runtime.MessageSender;
export type NetworkRule = DeclarativeNetRequest.Rule;
