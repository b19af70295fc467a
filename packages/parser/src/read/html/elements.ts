function set(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/))
}

/** Elements without content, by the HTML standard. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr')

/** Elements that begin a block of their own. */
export const BLOCK = set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td
  tfoot th thead tr ul`,
)

/** Elements whose text is never part of a release. */
export const SKIPPED = set(
  'script style noscript template nav aside footer button select textarea svg math iframe object canvas audio video dialog menu title',
)

/** Elements that a start tag of the same kind closes, and what they close when it comes. */
export const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('li p')],
  ['dt', set('dt dd p')],
  ['dd', set('dt dd p')],
  ['tr', set('tr td th p')],
  ['td', set('td th p')],
  ['th', set('td th p')],
  ['option', set('option')],
])

/** Where the search for an element to close ends: a cell does not close one of the table around its own. */
export const SCOPE = set('table ul ol dl div section article main body html td th blockquote')

/** Roles (WAI-ARIA) of what surrounds a release. */
export const SKIPPED_ROLES = set(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar',
)

/** Words in `class` and `id` that name what surrounds a release. */
const AROUND =
  /^(?:site-?|page-?|main-?|global-?|top-?|sub-?|side-?|block-?|widget-?|js-?|c-|o-|m-)?(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|cookie-?(?:banner|notice|consent|bar|message)|consent|gdpr|shar(?:e|ing)|share-?(?:buttons?|links?|bar|this|tools?)|social|social-?(?:share|media|links?|icons?)|addtoany|addthis|sharethis|related|related-?(?:content|links?|news|posts?|articles?|items?|stories|pages)|recommended|more-?news|latest-?news|sidebar|footer|banner|skip-?(?:link|navi?|to-content)|skiplinks?|pagination|pager|newsletter|subscribe|subscription|signup|comments?|toolbar|search|search-?(?:form|box|bar)|login|print|printer|tags?|tag-?list|promo|advert|advertisement|ads?|popup|modal|hidden|sr-only|visually-?hidden|screen-reader-text|language-?(?:switcher|selector|links?)|lang-?switch(?:er)?|back-?to-?top|top-?link|accessibility|feedback|rating|survey|post-?navigation|prev-?next|sns|gnb|lnb)(?:-?(?:wrapper|container|block|section|list|area|inner|menu))?$/

/** The head of a site; that of a page or an article holds its title. */
const SITE_HEAD = /^(?:site-?|global-?|top-?|main-?)?(?:header|masthead)$/

/** Words in `class` and `id` that name the release itself; they outweigh the others. */
const RELEASE = /(?:^|[-_ ])(?:content|article|main|body|entry|post|press|release|story|text)(?:$|[-_ ])/

/**
 * Whether `class` and `id` say that an element surrounds the release and is no part of it.
 *
 * @param names the values of `class` and `id`
 */
export function isAround(names: string): boolean {
  if (names.length === 0 || names.length > 600) return false
  const lower = names.toLowerCase()
  let around = false
  for (const token of lower.split(/\s+/)) {
    const name = token.replaceAll('_', '-')
    if (AROUND.test(name) || SITE_HEAD.test(name)) around = true
    else if (RELEASE.test(token)) return false
  }
  return around
}
