/**
 * Words that stand beside a date and say which date it is. Data only; names of months and "3 hours ago" come from
 * the platform's own `Intl`, but for the languages in `CALENDARS`. Matched without accents and case, at the start of a word.
 */

/** Example: `Published: June 22, 2021`. Counter-example: `Publishers met on June 22, 2021` (prose, not a byline). */
export const PUBLISHED_WORDS = [
  'published',
  'posted',
  'first published',
  'originally published',
  'publication date',
  'publish date',
  'date published',
  'release date',
  'released',
  'date of issue',
  'created',
  'written', // en
  'veröffentlicht',
  'erstellt',
  'publiziert',
  'erschienen',
  'stand', // de
  'publié',
  'paru',
  'mis en ligne',
  'écrit le',
  'créé', // fr
  'publicado',
  'publicada',
  'publicación',
  'criado',
  'postado', // es pt
  'pubblicato', // it
  'gepubliceerd',
  'geplaatst', // nl
  'publicerad',
  'publicerat', // sv
  'publiceret',
  'udgivet',
  'publisert', // da no
  'julkaistu', // fi
  'opublikowano',
  'data publikacji',
  'dodano', // pl
  'publikováno',
  'vydáno',
  'zveřejněno', // cs
  'опубликовано',
  'дата публикации',
  'опубліковано',
  'дата публікації', // ru uk
  'yayınlanma',
  'yayın tarihi',
  'giriş',
  'oluşturulma', // tr
  '公開',
  '投稿日',
  '掲載',
  '配信',
  '公開日', // ja
  '发布',
  '發布',
  '发表',
  '發表',
  '时间', // zh
  '입력',
  '등록',
  '승인', // ko
  'نشر',
  'تاريخ النشر', // ar
] as const satisfies readonly string[];

/**
 * Say that a date follows, not which: they count where no other word stands. Example: `On June 22, 2021`.
 * Counter-example: `Updated on June 22, 2021`.
 */
export const PLAIN_DATE_WORDS = [
  'date',
  'on',
  'vom',
  'datum',
  'data',
  'fecha',
] as const satisfies readonly string[];

/** Example: `Updated 24 April 2024`. A date after one of these is never shown as the date of publication. */
export const UPDATED_WORDS = [
  'updated',
  'last updated',
  'update',
  'modified',
  'last modified',
  'edited',
  'revised',
  'reviewed',
  'last reviewed', // en
  'aktualisiert',
  'aktualisierung',
  'zuletzt',
  'geändert',
  'letzte änderung',
  'bearbeitet',
  'überarbeitet', // de
  'mis à jour',
  'mise à jour',
  'modifié',
  'actualisé',
  'maj', // fr
  'actualizado',
  'actualizada',
  'actualización',
  'modificado',
  'atualizado',
  'atualizada',
  'atualização', // es pt
  'aggiornato',
  'ultimo aggiornamento',
  'aggiornamento',
  'ultima modifica', // it
  'bijgewerkt',
  'gewijzigd',
  'laatste update', // nl
  'uppdaterad',
  'uppdaterat',
  'senast ändrad',
  'opdateret',
  'senest opdateret',
  'oppdatert',
  'sist oppdatert', // sv da no
  'päivitetty',
  'muokattu', // fi
  'aktualizacja',
  'zaktualizowano',
  'ostatnia aktualizacja', // pl
  'aktualizováno',
  'upraveno', // cs
  'обновлено',
  'изменено',
  'оновлено', // ru uk
  'güncelleme',
  'güncellendi',
  'son güncelleme', // tr
  '更新',
  '更新日',
  '最終更新',
  '最后更新',
  '最後更新', // ja zh
  '수정',
  '최종수정', // ko
  'تحديث',
  'آخر تحديث', // ar
] as const satisfies readonly string[];

/** A date after one of these is about something else: an event, a deadline, a visit. */
export const OTHER_DATE_WORDS = [
  'copyright',
  'valid until',
  'expires',
  'deadline',
  'accessed',
  'born',
  'founded',
  'established',
  'joined',
  'member since',
  'registered',
  'since',
  'until',
  'termin',
  'gegründet',
  'gültig bis',
  'mitglied seit',
  'registriert',
  'angemeldet',
  'beigetreten',
  'seit',
  'bis',
  'geboren',
  'inscrit',
  'inscription',
  'jusqu',
  'registrado',
  'iscritto',
  'lid sinds',
  'zarejestrowany',
  'dołączył',
  'зарегистрирован',
] as const satisfies readonly string[];

/** Offsets that a zone's abbreviation fixes. `ET`, `IST` or `CST` name several, so they are not here. */
export const ZONE_OFFSETS = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
} as const satisfies Readonly<Record<string, string>>;

/** Languages that write days with points: on their pages numbers with slashes are somebody else's, in an unknown order. */
export const POINT_LANGUAGES = [
  'de',
  'sv',
  'da',
  'no',
  'nb',
  'nn',
  'fi',
  'pl',
  'cs',
  'sk',
  'ru',
  'uk',
  'tr',
] as const satisfies readonly string[];

/**
 * Names of months (from January on, `|` between the forms of one) and of days (from Monday on, twice), as the platform
 * gives them, in lower case and without accents. To have them made takes the platform longer than all else that is done with dates on a page, so
 * the languages most often read have theirs here. Example: `22. Jänner 2021`. Counter-example: `22 apples, 2021`.
 */
export const CALENDARS: Readonly<Record<string, { readonly months: string; readonly days: string }>> = {
  en: {
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep october|oct november|nov december|dec',
    days: 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
  },
  de: {
    months:
      'januar|jan|janner februar|feb marz april|apr mai juni juli august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    days: 'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so',
  },
  fr: {
    months:
      'janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec',
    days: 'lundi mardi mercredi jeudi vendredi samedi dimanche lun. mar. mer. jeu. ven. sam. dim.',
  },
  es: {
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept octubre|oct noviembre|nov diciembre|dic',
    days: 'lunes martes miercoles jueves viernes sabado domingo lun mar mie jue vie sab dom',
  },
  it: {
    months:
      'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
    days: 'lunedi martedi mercoledi giovedi venerdi sabato domenica lun mar mer gio ven sab dom',
  },
};
