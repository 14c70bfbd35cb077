/** The one import of webextension-polyfill: everything that talks to the browser goes through here. */
import polyfill, { type DeclarativeNetRequest, type Runtime, type Scripting } from 'webextension-polyfill';

export const browser = polyfill;
export type { Scripting };
export type MessageSender = Runtime.MessageSender;
export type NetworkRule = DeclarativeNetRequest.Rule;
