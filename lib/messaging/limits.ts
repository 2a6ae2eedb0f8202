// A content script runs inside pages we do not trust, so whatever it sends is capped before it is looked at.

/** UTF-16 code units of all lines of one article together. */
export const MAX_ARTICLE_LENGTH = 500_000;
/** Lines of one article. */
export const MAX_LINES = 20_000;
/** UTF-16 code units of a title, a publisher's name, a date, a language tag. */
export const MAX_META_LENGTH = 2_000;
/** Claims of one kind that a page makes of itself. */
export const MAX_CLAIMS = 20;
/** UTF-16 code units of a page's address. */
export const MAX_URL_LENGTH = 8_000;
/** UTF-16 code units of an entity id. */
export const MAX_ID_LENGTH = 200;
/** UTF-16 code units of a name that a choice is about. */
export const MAX_NAME_LENGTH = 300;
/** Names under which an article speaks of one entity. */
export const MAX_NAMES = 50;
