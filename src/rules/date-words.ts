/**
 * Words that stand beside a date and say which date it is. Data only; names of months and "3 hours ago" come from
 * the platform's own `Intl`. Matched without accents and case, at the start of a word.
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
  'joined',
  'member since',
  'since',
  'until',
  'gültig bis',
  'mitglied seit',
  'seit',
  'bis',
  'geboren',
  'inscrit',
  'jusqu',
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
