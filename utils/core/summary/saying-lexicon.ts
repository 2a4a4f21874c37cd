/** Verbs by which a language written with capitals attributes a statement, in the forms news uses, folded. */
export const SAYING_VERBS: Readonly<Record<string, string>> = {
  en: 'said says added adds told tells stated states noted explained argued warned stressed insisted continued claimed announced declared replied wrote',
  fr: 'dit declare declarait affirme assure explique ajoute precise indique souligne estime note rappelle annonce confie poursuit conclut regrette',
  de: 'sagte sagt erklarte erklart betonte betont fugte meinte kundigte warnte berichtete teilte',
  es: 'dijo dice afirmo afirma anadio anade explico explica senalo senala aseguro asegura declaro indico manifesto sostuvo agrego destaco',
  pt: 'disse diz afirmou afirma acrescentou explicou explica declarou destacou ressaltou completou',
  it: 'detto dice dichiarato afferma affermato spiega spiegato aggiunge aggiunto sottolinea ha',
  nl: 'zei zegt verklaarde vertelde voegde benadrukte meldde',
  ru: 'сказал сказала заявил заявила отметил отметила сообщил сообщила подчеркнул подчеркнула добавил добавила пояснил пояснила рассказал рассказала',
  uk: 'сказав сказала заявив заявила зазначив зазначила повідомив повідомила наголосив наголосила додав додала пояснив пояснила розповів розповіла',
};
