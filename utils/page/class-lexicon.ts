/*
 * Words of class names and ids, as sites all over the world give them: lower case, without hyphens, two words
 * of a name in one (`most-read` and `mostRead` are both `mostread`). A word ending in `*` is a beginning.
 */

/** What is hardly ever the story, whatever it holds. */
export const STRONG_FURNITURE =
  'related relatedposts relatedarticles relatednews relatedcontent recommend recommended recommendation recommendations recirc* mostread mostpopular mostviewed taboola* outbrain* obwidget mgid* revcontent* newsletter* subscribe subscription subscriptions signup sharedaddy jprelatedposts comments commentlist commentform commentarea commentsection commentbox disqus* respond cookie* consent* gdpr* onetrust* ccpa* cmp qccmp* breadcrumb breadcrumbs ticker newsticker sidebar footer siteheader sitefooter sitenav masthead nav navbar navigation authorbox authorbio aboutauthor modal popup poll polls login adsbygoogle adslot promo promos promobox teaserlist';

/** What is seldom the story: it is kept when it holds prose. */
export const WEAK_FURNITURE =
  'readmore readalso alsoread readnext morenews morestories moreon morefrom morearticles popular trending zergnet dianomi subscriber subscribers share shares sharing sharebar sharebuttons sharebutton sharetools sharelinks shareicons sharewidget sharethis social socials socialshare sociallinks socialicons socialmedia socialbar addthis* addtoany* a2a* followus follow comment pagination pager prevnext postnav postnavigation posttags taglist tagcloud taglinks tags keywords breakingnews marquee fontsize fontsizes fontresizer fontcontrol fontcontrols textsize textresize toolbar advert* ad ads adcontainer adwrapper adunit adbox adbanner banner sponsor sponsored topbar menu survey skiplink appdownload apppromo appbanner tooltip rating ratings vote donate donation weather widget widgets paywall* registration regwall signin* printonly noprint livebloglist liveblognav hashtags interlink';

export const CAPTION =
  'caption captions wpcaptiontext photocredit imagecredit credit credits copyright cutline figcaption imgcaption mediacaption imagecaption photocaption bildunterschrift legend legende fotocredit';

export const META =
  'byline author authors authorname date dates time timestamp published pubdate datetime postmeta entrymeta articlemeta articleinfo articledate articleauthor meta metadata dateline readingtime readtime kicker sectionname category categories eyebrow label rubrik info storyinfo';

export const LEAD =
  'lead lede leadtext standfirst summary subtitle subhead subheadline subheading deck dek chapo chapeau intro introtext introduction teaser vorspann excerpt postexcerpt abstract sapo entradilla bajada ingress manchet perex spot spottext sommario catenaccio description lid epigraph einleitung anreisser subtitulo resumen copete preamble underrubrik ingres detailspot haberspot articlelead articlesummary articleintro';

export const BREADCRUMB = 'breadcrumb breadcrumbs crumb crumbs speedbar breadcrumblist';
export const BYLINE = 'byline author authors authorname articleauthor postauthor writer reporter';
export const PAYWALL = 'paywall* regwall subscriberonly premiumwall meteredwall contentgate piano*';
export const DATELINE = 'dateline';

/** Style names of utility frameworks: `overflow-hidden` hides nothing, `text-sm` is no text. */
export const UTILITY_BEGINNINGS =
  'overflow z p px py pt pb pl pr m mx my mt mb ml mr w h min max text bg border flex grid col row gap space font leading tracking rounded shadow opacity absolute relative fixed sticky inset top left right bottom d is has no not with without items justify self order hover focus sm md lg xl';
