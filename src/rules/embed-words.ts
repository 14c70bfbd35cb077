/** Words around an embedded thing that are the network's, not the author's. Data only. */
import { pattern } from './pattern.ts';

/** Titles of frames that say what any frame of theirs would say. As whole titles, in lower case. */
export const GENERIC_TITLE = pattern('')`
  ^(?:
    (?:embedded |embed |play |watch )?(?:
      (?:
        you ?tube|vimeo|dailymotion|tiktok|brightcove|spotify|soundcloud|twitter|x|instagram|facebook
        |threads|bluesky|reddit|google|flourish|datawrapper|infogram
      ) ?
    )*(?:
      embed(?:ded)?|video|film|post|tweet|reel|player|frame|iframe|content|chart|charts?|map|maps
      |visuali[sz]ation|interactive(?: \w+)?|document|audio|podcast|media|placeholder|thumbnail|still
    )?(?: (?:video )?(?:player|frame|embed|content|visuali[sz]ation))*
    |video-?player|\w+ visuali[sz]ation|play|abspielen|lecture|karte|diagramm|vidéo|carte|mapa|mappa
  )$
`;

/** What players put before the title of the thing. */
export const TITLE_PREFIX =
  /^(?:play(?: video)?|watch|spotify embed|youtube video|vimeo video|embedded video|video|video abspielen)\s*:\s*/i;

/** Before the name of who posted it. */
export const POSTED_BY = pattern('i')`
  ^(?:
    [—–―-]+|a (?:post|photo|video|reel) (?:shared )?by|(?:posted|post|video|photo|shared) by|by|from
    |(?:ein )?(?:beitrag|reel)(?: geteilt)? von|une publication partagée par|publication de
    |una publicación compartida (?:de|por)|publicación de|un post condiviso da|post di
    |um post compartilhado por|uma publicação partilhada por|een bericht gedeeld door
    |post udostępniony przez|публикация от
  )(?=[\s@]|u\/|$)\s*
`;

/** Between the name and the date. */
export const POSTED_ON = /(?<![\s,·|])[\s,·|]+(?:(?:on|am|vom|le|el|il|op|em|dnia)\s*)?$/i;

/** A line about the sound of a film, or one that asks the reader to go to the network. */
export const PROMPT = /^(?:♬|(?:view|see|watch|read|open) (?:this |the |on |in ))/i;
