/** How the pages of one article are named, in addresses and in the links between them. Data only. */
import { pattern } from './pattern.ts';

/** Of a query parameter that holds the number of a page: `?page=2`, `?seite=2`. */
export const PAGE_PARAMETER =
  /^(?:p|pg|pn|page|paged|page_?(?:no|num|number|nr|id(?:x|ex))|current_?page|article_?page|seite|pagina|página|paginanummer|sida|side|sivu|strona|stranica|str|halaman|sayfa|trang)$/i;

/** In a path, before the number: `/page/2`, `-seite-2.html`, `,page2`. */
export const PAGE_IN_PATH =
  /^(?:p|pg|page|seite|pagina|página|pag|sida|side|sivu|strona|str|stranica|halaman|sayfa|trang)$/i;

/** Ends a path whose number counts something else: part two of a series is an article of its own. */
export const COUNTS_SOMETHING_ELSE = pattern('i')`
  (?:^|[-_/.,])(?:
    comments?|cpage|kommentare?|part|pt|teil|partie|parte|del|deel|vol|volume|band|issue|ausgabe
    |episode|ep|folge|chapter|kapitel|season|staffel|saison|day|tag|jour|week|woche|round|no|nr|num
    |number|top|best|chapter|version|v|iphone|galaxy|photo|image|picture|slide|bild
  )$
`;

/** The whole text or name of a link to the page that follows, arrows taken off. */
export const NEXT_PAGE = pattern('i')`
  ^(?:
    next|next page|go to next page|continue|continue reading|read on|keep reading|weiter|weiterlesen
    |nächste seite|zur nächsten seite|vor|suivante?|page suivante|lire la suite|la suite|siguiente
    |página siguiente|siguiente página|seguir leyendo|successiva?|pagina successiva|avanti|continua
    |volgende|volgende pagina|próxima|próximo|próxima página|página seguinte|seguinte|następna
    |następna strona|dalej|nästa|nästa sida|neste|neste side|næste|næste side|seuraava|seuraava sivu
    |следующая|следующая страница|далее|наступна|наступна сторінка|далі|次へ|次のページ|次ページ|下一页|下一頁|下页|다음
    |다음 페이지|التالي|الصفحة التالية
  )$
`;

/** The same of the page before. */
export const PREVIOUS_PAGE = pattern('i')`
  ^(?:
    prev|previous|previous page|back|zurück|vorherige|vorherige seite|précédente?|page précédente
    |anterior|página anterior|precedente|pagina precedente|indietro|vorige|vorige pagina|poprzednia
    |poprzednia strona|föregående|föregående sida|forrige|forrige side|edellinen|предыдущая
    |предыдущая страница|назад|попередня|попередня сторінка|前へ|前のページ|前ページ|上一页|上一頁|上页|이전|이전 페이지|السابق
    |الصفحة السابقة
  )$
`;

/** A link's text or name that is a number of a page: `2`, `Page 2`, `2ページ`. The number is the first group that holds. */
export const NUMBERED =
  /^(?:(?:go to |zu |zur |aller à la |ir a la |vai a )?(?:page|seite|pagina|página|sida|side|sivu|strona|страница|сторінка|第|صفحة|الصفحة)?\s*(\d{1,3})\s*(?:ページ(?:目)?|页|頁|페이지)?|page\s+(\d{1,3})\s*[:–—-].*)$/i;

/** Which page of how many: `Page 2 of 5`, `Seite 2/5`, `2 von 5`. */
export const PAGE_OF =
  /(?:^|[^\d/.,:-])(\d{1,3})\s*(?:of|von|sur|de|di|van|av|af|z|из|з|из|\/|／|من)\s*(\d{1,3})(?![\d/.,:-])/i;

/** Class or id of a box whose pages are those of something else. */
export const OTHER_PAGES =
  /comment|kommentar|reply|replies|respond|discuss|disqus|forum|related|recommend|teaser|gallery|slider|carousel|swiper|archive|(?:article|post|news|story|stories|video|card|product)s?[-_]?(?:list|grid|feed|stream)/i;
